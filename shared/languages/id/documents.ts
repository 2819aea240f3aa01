/**
 * Every sentence and heading of the printed results in Indonesian: berita acara, annexes, matrices, Dokumen Hasil and the
 * sheets. Templates follow `documents.md` 4; figures come in as numbers and are written out here.
 */

import { roman } from '../numerals.ts';
import { numbers as n } from './numbers.ts';

export const documents = {
  empty: '–',
  notMeasured: 'belum ada',
  otherConstituencies: 'unsur lain',
  draft: 'RANCANGAN',
  rehearsal: 'GLADI',
  footer: {
    minutes: (method: string, region: string, version: number) =>
      `Berita Acara ${method} ${region} · versi ${version}`,
    report: (method: string, region: string, version: number) =>
      `Dokumen Hasil ${method} ${region} · versi ${version}`,
    code: (code: string) => `Kode hasil ${code}`,
    noCode: 'Rancangan, belum mempunyai kode hasil',
    page: (page: string, of: string) => `Halaman ${page} dari ${of}`,
    initials: 'Paraf: ……………… / ………………',
  },
  common: {
    no: 'No.',
    total: 'Jumlah',
    inWords: (sum: number) => `Terbilang: ${n.rupiahWords(sum)}.`,
    skipped: (reason: string) => `Langkah ini tidak dijalankan: ${reason}.`,
    skippedPlain: 'Langkah ini tidak dijalankan.',
    picture: (number: number, title: string) => `Gambar ${number}. ${title}`,
    partOf: (part: number, of: number, first: string, last: string) =>
      `Bagian ${part} dari ${of}: ${first} sampai dengan ${last}`,
    pictureOn: (title: string, part: number, of: number) => `${title} (${part} dari ${of})`,
    matrix: (number: number, title: string) => `Matriks ${number}. ${title}`,
    tooLong: (rows: number) =>
      `Daftar memuat ${n.count(rows)} baris dan hanya dimuat dalam berkas lembar kerja; di sini dicetak jumlahnya per kelompok.`,
  },
  /** Full names for the title, by id of the method; a method without one is printed under its own name. */
  classes: {
    'layak-mendesak': 'layak mendesak',
    layak: 'layak',
    'layak-kurang-mendesak': 'layak kurang mendesak',
    'tidak-layak': 'tidak layak',
    'data-kurang': 'data kurang',
  },
  ways: {
    dots: 'Titik suara',
    consensus: 'Putaran konsensus',
    majority: 'Pemungutan suara terbuka',
    majoritySecret: 'Pemungutan suara rahasia',
    scoring: 'Skor layak–mendesak',
    facilitator: 'Keputusan fasilitator',
  },
  paths: {
    mufakat: 'Mufakat',
    suara: 'Suara',
    'belum-mufakat': 'Belum mufakat',
    batal: 'Batal',
    fasilitator: 'Fasilitator',
  },

  minutes: {
    title: 'BERITA ACARA',
    subtitle: (kind: string) => `HASIL KESEPAKATAN ${kind.toUpperCase()}`,
    regionYear: (region: string, year: number) => `${region.toUpperCase()} TAHUN\u00a0${year}`,
    number: (number: string) => `Nomor ${number}`,
    noNumber: 'Nomor ………………………',
    opening: (it: {
      date: string;
      time: string | null;
      place: string;
      event: string;
      region: string;
      area: string | null;
    }) =>
      `Pada hari ini, ${n.dateWords(it.date)}, ${it.time === null ? '' : `pukul ${it.time}, `}bertempat di ${it.place}, ` +
      `telah selesai diselenggarakan ${it.event} ${it.region}${it.area === null ? '' : ` untuk wilayah ${it.area}`}.`,
    duration: (kind: string, days: number, first: string) =>
      `${kind} berlangsung ${n.words(days)} hari sejak ${n.dateWithDay(first)}.`,
    called: (title: string) => `Kegiatan ini berjudul “${title}”.`,
    ledBy: (kind: string) => `${kind} dipimpin dan didampingi oleh:`,
    noOfficers: 'Pimpinan sidang, notulis, dan narasumber belum dicatat.',
    attendance: (it: {
      kind: string;
      present: number;
      invited: number;
      male: number;
      female: number;
      unstated: number;
      elsewhere: boolean;
    }) =>
      `${it.kind} dihadiri oleh ${n.count(it.present)} orang` +
      (it.invited === 0
        ? ''
        : ` dari ${n.count(it.invited)} undangan atau ${share(it.present, it.invited)}\u00a0persen`) +
      `, terdiri atas ${n.count(it.male)} laki-laki dan ${n.count(it.female)} perempuan` +
      (it.unstated === 0 ? '' : `, serta ${n.count(it.unstated)} orang yang tidak menyatakan jenis kelamin`) +
      `, sebagaimana tercantum dalam Lampiran II${it.elsewhere ? ' Berita Acara' : ''}.`,
    noAttendance: 'Belum ada kehadiran yang dicatat.',
    quorum: (rule: string, needed: number, metPerDay: readonly boolean[]) =>
      `Kuorum yang ditetapkan dalam tata tertib, yaitu ${rule} atau ${n.count(needed)} orang, ${quorumMet(metPerDay)}.`,
    postponed: (from: string, to: string) =>
      `Karena kuorum tidak terpenuhi pada ${n.date(from)}, rapat ditunda dan dilanjutkan pada ${n.date(to)} dengan peserta yang hadir.`,
    considering: 'Setelah memperhatikan, mendengar, dan mempertimbangkan:',
    speeches: (by: readonly string[]) => `sambutan dan arahan ${n.list(by)}`,
    papers: (on: readonly string[]) => `paparan narasumber tentang ${n.list(on.map((it) => `“${it}”`))}`,
    cards: (cards: number, issues: number, programmes: number) =>
      `pendapat peserta yang dituangkan dalam ${n.count(cards)} kartu` +
      (issues + programmes === 0
        ? ''
        : ` dan dirangkum menjadi ${n.list([
            ...(issues === 0 ? [] : [`${n.count(issues)} isu strategis`]),
            ...(programmes === 0 ? [] : [`${n.count(programmes)} usulan program kewilayahan`]),
          ])}`),
    plenary: 'tanggapan seluruh unsur dalam sidang pleno',
    plenaryAndRoles:
      'tanggapan seluruh unsur dalam sidang pleno serta konfirmasi peran oleh wakil tiap aktor',
    listEnd: { middle: ';', lastButOne: '; dan', last: ',' },
    therefore: (kind: string) => `maka seluruh peserta ${kind}`,
    agree: 'MENYEPAKATI',
    ratificationPath: (clause: string | null) =>
      clause === null ? 'Jalur ratifikasi hasil:' : `Jalur ratifikasi sebagaimana dimaksud dalam ${clause}:`,
    noRatification: 'Jalur ratifikasi belum ditetapkan.',
    byConsensus: (clauses: string) => `Kesepakatan ${clauses} diambil dengan musyawarah mufakat.`,
    byConsensusRatified: (clauses: string) =>
      `Kesepakatan ${clauses} serta pengesahan hasil diambil dengan musyawarah mufakat.`,
    ratifiedOnly: 'Pengesahan hasil diambil dengan musyawarah mufakat.',
    theseClauses: 'yang tidak disebut tersendiri di bawah ini',
    range: (from: string, to: string) => `${from} sampai dengan ${to}`,
    ratificationRound: (it: {
      present: number;
      agree: number;
      notes: number;
      object: number;
      silent: number;
    }) =>
      `Pada putaran pengesahan, dari ${n.count(it.present)} peserta yang hadir, ` +
      `${n.list([
        `${n.count(it.agree)} menyatakan setuju`,
        `${n.count(it.notes)} setuju dengan catatan`,
        ...(it.silent === 0 ? [] : [`${n.count(it.silent)} tidak menyampaikan pilihan`]),
        it.object === 0 ? 'tidak ada yang berkeberatan' : `${n.count(it.object)} berkeberatan`,
      ])}.`,
    notRatified: 'Putaran pengesahan belum dijalankan.',
    vote: (it: {
      subject: string;
      secret: boolean;
      rounds: number;
      eligible: number;
      voted: number;
      yes: number;
      no: number;
      abstain: number;
      threshold: { name: string; needed: number; met: boolean } | null;
    }) =>
      `${it.subject} diputuskan dengan pemungutan suara ${it.secret ? 'rahasia' : 'terbuka'} karena perbedaan pendapat tidak ` +
      `dapat dipertemukan${it.rounds === 0 ? '' : ` setelah ${n.words(it.rounds)} putaran musyawarah`}. ` +
      `Dari ${n.count(it.eligible)} peserta yang berhak, ${n.count(it.voted)} memilih; ${n.count(it.yes)} menyatakan setuju, ` +
      `${n.count(it.no)} tidak setuju, dan ${n.count(it.abstain)} abstain` +
      (it.threshold === null
        ? '.'
        : `, sehingga ambang ${it.threshold.name}, yaitu ${n.count(it.threshold.needed)} suara, ` +
          `${it.threshold.met ? 'terpenuhi' : 'tidak terpenuhi'}.`),
    notAgreed: (subject: string) =>
      `${subject} belum mencapai mufakat dan dicatat sebagai bahan pembahasan lanjutan.`,
    moved: (decisions: number) =>
      `Sebanyak ${n.count(decisions)} penetapan dilakukan oleh fasilitator di hadapan sidang dengan alasan tertulis, sebagaimana ` +
      'dimuat dalam Lampiran VIII.',
    objections: (it: {
      on: 'decision' | 'draft' | 'other';
      number: number;
      from: readonly string[];
      named: 'all' | 'some' | 'none';
    }) =>
      `Terhadap ${OBJECTED[it.on]} tercatat ${n.count(it.number)} ` +
      `keberatan dari unsur ${n.list(it.from)}. Isi keberatan dan tanggapan sidang dimuat lengkap dalam Lampiran V` +
      (it.named === 'all'
        ? '; nama penyampai dicantumkan atas persetujuan yang bersangkutan.'
        : it.named === 'none'
          ? ', tanpa nama atas permintaan yang bersangkutan.'
          : '; nama penyampai dicantumkan hanya bila yang bersangkutan menyetujuinya.'),
    noObjections: 'Tidak ada keberatan yang disampaikan sampai pengesahan.',
    closing:
      'Demikian Berita Acara ini dibuat dengan sebenarnya, dibacakan di hadapan peserta, dan ditandatangani untuk digunakan ' +
      'sebagaimana mestinya.',
    placeDate: (place: string, date: string) => `${place}, ${n.date(date)}`,
    constituencies: 'Wakil unsur',
    actorsSign:
      'Berita Acara ini ditandatangani pula oleh wakil para aktor yang memegang peran sebagaimana tercantum dalam Matriks 4:',
    actorsSheet: 'Lembar tanda tangan aktor',
    actorInstitution: 'Lembaga',
    actorSignature: 'Nama dan tanda tangan',
    acknowledged: 'Mengetahui,',
    confirmed: (date: string, time: string) => `Dikonfirmasi di papan ${n.dateShort(date)} ${time}`,
  },

  check: {
    title: 'Riwayat dan pemeriksaan keaslian',
    frozen: (version: number, date: string, time: string, code: string) =>
      `Versi ${version}, dibekukan ${n.dateShort(date)} pukul ${time}. Kode hasil ${code}.`,
    draft: (version: number) => `Rancangan versi ${version}, belum dibekukan dan belum mempunyai kode hasil.`,
    rehearsal: 'Dokumen gladi: tidak berlaku sebagai hasil.',
    hash: (groups: string) => `SHA-256 berkas hasil.json: ${groups}`,
    log: (length: number, head: string | null) =>
      `Catatan lokakarya memuat ${n.integer(length)} entri${head === null ? '' : `, ujung catatan ${head}`}.`,
    supersedes: (version: number, reason: string | null) =>
      `Menggantikan versi ${version}${reason === null ? '' : `, alasan: ${reason}`}.`,
    history: (
      kind: 'reopened' | 'skipped' | 'merged' | 'corrected',
      subject: string,
      at: string,
      reason: string,
    ) =>
      `${
        {
          reopened: 'Langkah yang dibuka kembali',
          skipped: 'Langkah yang tidak dijalankan',
          merged: 'Penggabungan',
          corrected: 'Pembetulan',
        }[kind]
      }: ${subject}, ${at}, alasan: ${reason}.`,
    nothingReopened: 'Tidak ada langkah yang dibuka kembali.',
    onlyNewVersion: 'Perubahan sesudah pembekuan hanya melalui versi baru (adendum).',
    when: (date: string, time: string) => `${n.dateShort(date)} pukul ${time}`,
  },

  clauses: {
    statement: (name: string, region: string, year: number | null, text: string) =>
      `${name} ${region}${year === null ? '' : ` tahun ${year}`} sebagai berikut: “${text}”`,
    programmes: (it: { screened: boolean; number: number; cost: number | null; costed: number }) =>
      `Program kewilayahan ${it.screened ? 'yang layak dan mendesak ' : ''}sebanyak ${n.count(it.number)} program sebagai program ` +
      `prioritas${
        it.cost === null
          ? ''
          : ` dengan perkiraan kebutuhan dana ${
              it.costed === it.number
                ? 'seluruhnya'
                : `dari ${n.count(it.costed)} program yang sudah dihitung sebesar`
            } ${n.rupiah(it.cost)} (${n.rupiahWords(it.cost)})`
      }, sebagaimana tercantum dalam Lampiran IV dan Matriks 2.`,
    noPriorities: (number: number) =>
      `Usulan program kewilayahan sebanyak ${n.count(number)} usulan sebagai bahan pembahasan lanjutan, tanpa penetapan program ` +
      'prioritas, sebagaimana tercantum dalam Matriks 2.',
    benchmarks: (it: { baseline: string | null; targets: string | null; final: string | null }) => {
      const parts = [
        ...(it.baseline === null ? [] : [`data awal tahun ${it.baseline}`]),
        ...(it.targets === null ? [] : [`target tahunan ${it.targets}`]),
        ...(it.final === null ? [] : [`target akhir tahun ${it.final}`]),
      ];
      return `Tolok ukur program prioritas${parts.length === 0 ? '' : ` beserta ${n.list(parts)}`}, sebagaimana tercantum dalam Matriks 3.`;
    },
    roles: (it: { actors: number; confirmed: number; waiting: number }) =>
      `Pembagian peran di antara ${n.count(it.actors)} aktor sebagaimana tercantum dalam Matriks 4. Sebanyak ` +
      `${n.count(it.confirmed)} peran telah dikonfirmasi oleh wakil aktor` +
      (it.waiting === 0
        ? '.'
        : `; ${n.count(it.waiting)} peran yang menunggu konfirmasi diberi tanda kurung dalam matriks tersebut.`),
    policiesAndStrategies:
      'Kebijakan yang perlu dibentuk atau diubah dan strategi pelaksanaannya, sebagaimana tercantum dalam Matriks 5 dan Matriks 6.',
    policies: 'Kebijakan yang perlu dibentuk atau diubah, sebagaimana tercantum dalam Matriks 5.',
    strategies: 'Strategi pelaksanaan program prioritas, sebagaimana tercantum dalam Matriks 6.',
    actions: (periods: readonly string[], horizon: string) =>
      `Rencana aksi ${
        periods.length < 2
          ? `tahun ${periods[0] ?? horizon}`
          : `dalam ${n.words(periods.length)} periode, yaitu ${n.list(periods)}`
      }, sebagaimana tercantum dalam Matriks 7. Angka biaya merupakan perkiraan dan tidak mendahului penetapan anggaran oleh ` +
      'pihak yang berwenang.',
    notAgreed: (it: { reserve: number; low: number; objections: boolean }) =>
      `Penempatan ${n.list([
        ...(it.reserve === 0 ? [] : [`${n.count(it.reserve)} usulan sebagai cadangan`]),
        ...(it.low === 0 ? [] : [`${n.count(it.low)} usulan yang belum diprioritaskan`]),
      ])}${it.reserve > 0 && it.low > 0 ? ', masing-masing' : ''} beserta alasannya, sebagaimana tercantum dalam ${
        it.reserve === 0 ? 'Matriks 8' : it.low === 0 ? 'Lampiran V' : 'Lampiran V dan Matriks 8'
      }.`,
    objections:
      'Keberatan peserta dicatat dalam Lampiran V dan tidak mengurangi hak yang bersangkutan untuk menyampaikannya kembali.',
    objectionsOnly:
      'Pencatatan keberatan peserta dalam Lampiran V, yang tidak mengurangi hak yang bersangkutan untuk menyampaikannya kembali.',
    ratification: (it: {
      officials: readonly string[];
      instruments: readonly string[];
      due: string | null;
      dueDiffers: boolean;
      plan: string | null;
    }) =>
      `Penyampaian hasil ini sebagai bahan acuan kepada ${
        it.officials.length === 0 ? 'pihak yang berwenang' : n.list(it.officials)
      } untuk diratifikasi${it.instruments.length === 0 ? '' : ` dengan ${n.list(it.instruments)}`}${
        it.due !== null
          ? ` paling lambat ${it.due}`
          : it.dueDiffers
            ? ' sesuai dengan tenggat masing-masing'
            : ''
      }${it.plan === null ? '' : `, serta sebagai masukan penyusunan ${it.plan}`}.`,
    delegates: 'Wakil yang mengawal hasil tercantum dalam Lampiran VI.',
    annexes:
      'Lampiran I sampai dengan Lampiran VIII sebagai bagian yang tidak terpisahkan dari Berita Acara ini.',
  },

  annex: {
    name: (number: string) => `LAMPIRAN ${number}`,
    ofNumber: (number: string) => `Berita Acara Nomor ${number}`,
    ofNoNumber: 'Berita Acara Nomor ………………',
    ofDate: (date: string) => `Tanggal ${n.date(date)}`,
    titles: {
      agenda: 'SUSUNAN ACARA',
      attendance: 'DAFTAR HADIR',
      minutes: 'NOTULA RINGKAS',
      priorities: 'PROGRAM PRIORITAS YANG DISEPAKATI',
      reserve: 'USULAN CADANGAN DAN CATATAN KEBERATAN',
      delegates: 'WAKIL PENGAWAL HASIL',
      matrices: (method: string) => `MATRIKS HASIL ${method}`,
      decisions: 'REKAPITULASI KEPUTUSAN DAN SUARA',
    },
    reserveTitle: 'A. Usulan cadangan',
    objectionsTitle: 'B. Catatan keberatan',
    attendanceLine: (present: number, invited: number, male: number, female: number) =>
      `${n.integer(present)} orang${invited === 0 ? '' : ` dari ${n.integer(invited)} undangan`} · laki-laki ${n.integer(male)} · ` +
      `perempuan ${n.integer(female)}${present === 0 ? '' : ` (${share(female, present)} persen)`}`,
    attendanceNote:
      'Alamat dan nomor telepon tidak dicetak pada salinan umum; tanda tangan basah pada lembar asli.',
    remarksTitle: 'C. Catatan persetujuan dan usulan perbaikan rumusan',
    movedTitle: 'Penetapan oleh fasilitator',
    votesTitle: (code: string) => `Pemungutan suara ${code} menurut unsur dan jenis kelamin`,
    criteriaTitle: 'Bobot kriteria saringan yang berlaku',
    rulesTitle: 'Aturan sidang yang berlaku',
  },

  none: {
    agenda: 'Susunan acara belum dicatat.',
    attendance: 'Belum ada kehadiran yang dicatat.',
    minutes: 'Tidak ada catatan notula.',
    priorities: 'Tidak ada program prioritas yang disepakati.',
    reserve: 'Tidak ada usulan cadangan.',
    delegates: 'Wakil pengawal hasil belum ditunjuk.',
    issues: 'Tidak ada isu strategis yang disepakati.',
    statement: 'Tidak ada rumusan visi yang disepakati.',
    programmes: 'Tidak ada usulan program kewilayahan.',
    benchmarks: 'Tidak ada tolok ukur yang disepakati.',
    roles: 'Tidak ada pembagian peran yang disepakati.',
    policies: 'Tidak ada usulan kebijakan.',
    strategies: 'Tidak ada strategi yang dicatat.',
    actions: 'Tidak ada rencana aksi yang disepakati.',
    low: 'Tidak ada usulan yang belum diprioritaskan.',
    decisions: 'Belum ada keputusan yang diambil.',
    clauses: 'Belum ada butir kesepakatan.',
    hidden: 'tidak ditampilkan',
  },

  tables: {
    constituency: 'Unsur',
    invited: 'Diundang',
    present: 'Hadir',
    male: 'Laki-laki',
    female: 'Perempuan',
    day: (number: number) => `Hari ${roman(number)}`,
    instrument: 'Instrumen',
    official: 'Pejabat yang menetapkan',
    preparer: 'Penyiap naskah',
    due: 'Tenggat',
    status: 'Status',
    time: (zone: string) => `Waktu (${zone})`,
    event: 'Acara',
    inCharge: 'Penanggung jawab',
    dayBand: (number: number, date: string) => `Hari ${n.ordinal(number)}: ${n.dateWithDay(date)}`,
    person: 'Nama',
    gender: 'L/P',
    institution: 'Lembaga/Asal',
    position: 'Jabatan',
    signatureDay: (number: number, days: number) =>
      days === 1 ? 'Tanda tangan' : `Tanda tangan hari ${roman(number)}`,
    signature: 'Tanda tangan',
    absent: 'tidak hadir',
    clock: 'Pukul',
    topic: 'Topik',
    summary: 'Ringkasan',
    speaker: 'Pembicara/Unsur',
    followUp: (text: string) => `Tindak lanjut: ${text}`,
    proposer: 'Pengusul',
    proposal: 'Usulan',
    programmeProposal: 'Usulan program',
    location: 'Lokasi',
    beneficiaries: 'Penerima manfaat',
    volumeUnit: 'Volume/Satuan',
    agency: 'Perangkat daerah/PJ',
    funds: 'Sumber dana',
    scoreL: 'Skor L',
    scoreM: 'Skor M',
    cost: 'Biaya (Rp)',
    note: 'Catatan',
    reserveReason: 'Alasan menjadi cadangan',
    decision: 'Keputusan',
    objector: 'Penyampai',
    objectorUnnamed: (constituency: string) => `Unsur ${constituency}`,
    objectorNamed: (name: string, constituency: string) => `${name} (unsur ${constituency})`,
    objection: 'Isi keberatan (kata-kata penyampai)',
    answer: 'Tanggapan sidang',
    remark: 'Isi catatan (kata-kata penyampai)',
    verdict: 'Penetapan',
    step: 'Langkah',
    delegateInstitution: 'Lembaga/Instansi',
    task: 'Tugas',
    issue: 'Isu',
    field: 'Bidang',
    evidence: 'Bukti/Data',
    support: 'Dukungan (titik)',
    rank: 'Peringkat',
    programme: 'Program',
    relatedIssues: 'Isu terkait',
    feasible: 'Skor layak',
    urgent: 'Skor mendesak',
    class: 'Kelas',
    reason: 'Alasan',
    indicator: 'Indikator',
    unit: 'Satuan',
    baseline: (year: number | null) => (year === null ? 'Data awal (tahun)' : `Data awal (${year})`),
    finalTarget: (year: number | null) => (year === null ? 'Target akhir (tahun)' : `Target akhir ${year}`),
    source: 'Sumber data',
    contribution: 'Kontribusi',
    noResponsible: 'belum ada PJ',
    form: 'Bentuk',
    content: 'Isi pokok',
    initiator: 'Pemrakarsa',
    strategy: 'Strategi',
    risk: 'Risiko',
    mitigation: 'Mitigasi',
    activity: 'Kegiatan',
    volume: 'Volume',
    when: 'Tahun/Triwulan',
    quarter: (roman: string) => `TW ${roman}`,
    responsible: 'Penanggung jawab',
    supporters: 'Pendukung',
    proposerGroup: 'Pengusul/Unsur',
    code: 'Kode',
    subject: 'Perihal',
    way: 'Cara',
    rule: 'Aturan',
    eligible: 'Berhak',
    voted: 'Memilih',
    outcome: 'Hasil',
    path: 'Jalur',
    round: (number: number) => ` (putaran ${number})`,
    group: 'Kelompok',
    sumByGroup: 'Jumlah menurut unsur',
    sumByGender: 'Jumlah menurut jenis kelamin',
    criterionFeasible: 'Kriteria layak',
    criterionUrgent: 'Kriteria mendesak',
    weight: 'Bobot',
    raised: 'Kelas dinaikkan*',
    moved: 'Kelas diubah*',
  },

  notes: {
    priorities: 'Urutan menurut peringkat. Skor L = layak, M = mendesak (1–5).',
    moved: (from: string, to: string) =>
      `* Kelas diubah dari ${from} menjadi ${to}; alasan tertulis pada Matriks 2.`,
    classes: (feasible: string, urgent: string, middle: string) =>
      `Kelas: L < ${feasible} tidak layak; selain itu M ≥ ${urgent} layak mendesak; M ≥ ${middle} layak; M < ${middle} layak kurang ` +
      'mendesak. Peringkat menurut hasil kali L × M. Bobot kriteria pada Lampiran VIII.',
    ties: (numbers: readonly string[]) => `Nilai seri: ${n.list(numbers)}.`,
    benchmarks: '“Belum ada” berarti belum diukur; nilai 0 berarti sudah diukur dan hasilnya nol.',
    actions: 'Angka pada kolom Program menunjuk Matriks 2; singkatan aktor menunjuk Matriks 4.',
    rule: (letter: string, rule: string) => `(${letter}) ${rule}`,
    roleLegend:
      'PJ penanggung jawab · P pelaksana · D pendukung · F pendana · W pengawas · ( ) menunggu konfirmasi.',
    actorLegend: (actors: string) => `Aktor: ${actors}.`,
    roleDeclined: (programme: number, actor: string, roles: string, note: string | null) =>
      `Program ${programme}: ${actor} menolak peran ${roles}${note === null ? '.' : `: ${note}`}`,
    roleCounts: (it: { all: number; confirmed: number; noted: number; waiting: number; declined: number }) =>
      `Sebanyak ${n.integer(it.all)} peran: ${n.integer(it.confirmed)} dikonfirmasi, ${n.integer(it.noted)} dengan catatan, ` +
      `${n.integer(it.waiting)} menunggu konfirmasi, ${n.integer(it.declined)} ditolak.`,
    noResponsible: (programmes: string) => `Program tanpa penanggung jawab: ${programmes}.`,
    twoResponsible: (programmes: string) =>
      `Dua penanggung jawab atau lebih pada satu program: ${programmes}.`,
    nobody: 'tidak ada',
    lowClass: (name: string, feasible: string, urgent: string) => `${name} (L ${feasible}; M ${urgent})`,
    lowClassOnly: (name: string) => name,
    belowLine: (dots: number) => `Di bawah garis dukungan (${n.integer(dots)} titik).`,
    notScreened: 'Belum disaring',
    fromStep: (step: string, reason: string) => `${step}: ${reason}`,
    hiddenGroups:
      'Rincian menurut kelompok tidak ditampilkan karena suara dalam satu kelompok terlalu sedikit untuk menjaga kerahasiaan.',
  },

  matrices: {
    issues: 'Isu strategis',
    programmes: 'Program kewilayahan dan saringan layak–mendesak',
    programmesOnly: 'Program kewilayahan',
    benchmarks: 'Tolok ukur dan target',
    roles: 'Pembagian peran',
    policies: 'Kebijakan',
    strategies: 'Strategi',
    actions: 'Rencana aksi',
    low: 'Usulan yang belum diprioritaskan',
  },

  pictures: {
    dots: (dots: number, people: number | null) =>
      `Dukungan isu menurut unsur (${n.integer(dots)} titik${people === null ? '' : ` dari ${n.integer(people)} peserta`})`,
    dotsAlternative: (rows: readonly string[]) => `Titik suara tiap isu: ${rows.join('; ')}.`,
    scatter: 'Sebaran program menurut skor layak dan mendesak',
    scatterAlternative: (rows: readonly string[]) =>
      `Skor layak dan mendesak tiap program: ${rows.join('; ')}.`,
    scatterX: 'Skor layak (1–5)',
    scatterY: 'Skor mendesak (1–5)',
    legend: 'Keterangan',
    legendInMatrix: 'Nomor menunjuk Matriks 2.',
    shapes:
      'Lingkaran: layak mendesak. Kotak: layak. Segitiga: layak kurang mendesak. Belah ketupat: tidak layak.',
    movedMark: '* Kelas diubah dengan alasan tertulis.',
    lines: (from: number, to: number) => `Lintasan target tiap tolok ukur, ${from} sampai ${to}`,
    linesAlternative: (rows: readonly string[]) => `Data awal dan target akhir: ${rows.join('; ')}.`,
    roadmap: (periods: number) => (periods < 2 ? 'Peta jalan' : `Peta jalan ${n.words(periods)} periode`),
    roadmapAlternative: (rows: readonly string[]) => `Waktu tiap kegiatan: ${rows.join('; ')}.`,
    unscheduled: 'belum dijadwalkan',
  },

  report: {
    title: 'DOKUMEN HASIL',
    horizon: (years: string) => `TAHUN ${years}`,
    chapter: (number: number, title: string) => `${number}. ${title}`,
    part: (letter: string, title: string) => `Bagian ${letter}. ${title}`,
    chapters: {
      introduction: 'Pendahuluan',
      issues: 'Isu strategis',
      vision: 'Visi bersama',
      programmes: 'Program prioritas',
      benchmarks: 'Tolok ukur',
      roles: 'Aktor dan peran',
      policies: 'Kebijakan dan strategi',
      actions: 'Rencana aksi per horizon',
      followUp: 'Ratifikasi dan tindak lanjut',
      annexes: 'Lampiran',
    },
    basis: (it: {
      event: string;
      region: string;
      first: string;
      last: string;
      days: number;
      place: string;
    }) =>
      `Dokumen ini memuat hasil ${it.event} ${it.region} yang diselenggarakan ${
        it.days === 1
          ? `pada ${n.dateWithDay(it.last)}`
          : `selama ${n.words(it.days)} hari sejak ${n.dateWithDay(it.first)} sampai dengan ${n.dateWithDay(it.last)}`
      } di ${it.place}.`,
    ratifiable: (number: string | null) =>
      `Hasil ini merupakan bahan acuan untuk diratifikasi oleh para pengambil keputusan. Kesepakatannya dituangkan dalam Berita Acara${
        number === null ? '' : ` Nomor ${number}`
      }.`,
    targetPlan: (plan: string) => `Hasil ini disiapkan sebagai masukan penyusunan ${plan}.`,
    howDecided: (cards: number, groups: number, decisions: number) =>
      `Pembahasan bertolak dari ${n.count(cards)} kartu peserta yang disusun menjadi ${n.count(groups)} kelompok dan diputuskan ` +
      `melalui ${n.count(decisions)} keputusan.`,
    issuesLead: (number: number) =>
      `Peserta menyepakati ${n.count(number)} isu strategis yang diurutkan menurut dukungan.`,
    visionNotes: 'Catatan yang menyertai rumusan:',
    programmesLead: (number: number, reserve: number) =>
      `Sebanyak ${n.count(number)} program ditetapkan sebagai prioritas dan ${n.count(reserve)} usulan ditempatkan sebagai cadangan.`,
    reserveTitle: 'Usulan cadangan',
    actionsLead: (years: string) =>
      `Rencana aksi meliputi tahun ${years}. Uraian menurut horizon rencana dimuat dalam Bagian A sampai dengan Bagian C.`,
    followUpLead: 'Hasil disampaikan kepada pejabat berikut untuk diratifikasi.',
    decided: 'Cara pengambilan keputusan sebagaimana dituangkan dalam Berita Acara:',
    followUps: 'Tindak lanjut yang dicatat dalam notula:',
    openPoints: 'Pokok yang belum mencapai mufakat:',
    annexesText: (code: string | null) =>
      `Daftar hadir, notula, rekapitulasi keputusan dan suara, serta catatan keberatan dimuat lengkap dalam lampiran Berita Acara${
        code === null ? '' : ` dengan kode hasil ${code}`
      }.`,
    longTerm: 'Bahan PWT Jangka Panjang (PWTJP)',
    mediumTerm: 'Bahan PWT Jangka Menengah (PWTJM)',
    annual: 'Bahan PWT Tahunan',
    context: (region: string, area: string | null, years: string) =>
      `Bahan ini berlaku untuk ${region}${area === null ? '' : `, meliputi ${area}`}, dengan kurun waktu ${years}.`,
    directionTitle: 'Arah tiap tahap',
    directionStage: 'Tahap',
    directionProgrammes: 'Program yang dijalankan',
    directionTargets: 'Target pada akhir tahap',
    periodTitle: (name: string, years: string) => `${name} (${years})`,
    noPeriodActions: 'Tidak ada kegiatan yang dijadwalkan pada periode ini.',
    benchmarkTarget: 'Tolok ukur dan target akhir periode',
    policyStrategy: 'Kebijakan dan strategi',
    funding: 'Pendanaan indikatif (Rp)',
    fundingNote:
      'Pendanaan dihitung dari kegiatan yang dimulai pada periode ini; kegiatan yang melewati batas periode dihitung satu kali, pada ' +
      'periode mulainya.',
    year: (year: number) => `Tahun ${year}`,
    wholeCost: 'Biaya seluruhnya (Rp)',
    annualNote:
      'Volume dan biaya adalah untuk seluruh masa kegiatan; pembagiannya per tahun ditetapkan dalam rencana kerja perangkat daerah.',
    noAnnual: 'Belum ada kegiatan yang dijadwalkan.',
  },

  sheets: {
    summary: 'Ringkasan',
    attendance: 'Hadir',
    issues: 'M1 Isu',
    programmes: 'M2 Program',
    benchmarks: 'M3 Tolok ukur',
    roles: 'M4 Peran',
    policies: 'M5 Kebijakan',
    strategies: 'M6 Strategi',
    actions: 'M7 Rencana aksi',
    low: 'M8 Belum prioritas',
    decisions: 'Keputusan',
    votes: 'Suara',
    objections: 'Keberatan',
    item: 'Butir',
    content: 'Isi',
    title: 'Judul',
    number: 'Nomor berita acara',
    kind: 'Jenis kegiatan',
    region: 'Wilayah',
    area: 'Cakupan wilayah',
    place: 'Tempat',
    days: 'Hari pelaksanaan',
    horizon: 'Horizon',
    targetPlan: 'Rencana yang dituju',
    method: 'Metode',
    version: 'Versi',
    state: 'Keadaan',
    frozen: 'dibekukan',
    frozenAt: 'Dibekukan pada',
    code: 'Kode hasil',
    cards: 'Jumlah kartu',
    priorities: 'Program prioritas',
    reserve: 'Usulan cadangan',
    totalCost: 'Perkiraan biaya program prioritas (Rp)',
    isPresent: 'hadir',
    entered: 'Cara masuk',
    onPaper: 'kertas',
    onPhone: 'papan',
    dotsOf: (constituency: string) => `Titik ${constituency}`,
    baseline: 'Data awal',
    baselineYear: 'Tahun data awal',
    target: (year: number) => `Target ${year}`,
    finalYear: 'Tahun target akhir',
    finalTarget: 'Target akhir',
    programmeNumber: 'No. program',
    firstYear: 'Tahun mulai',
    lastYear: 'Tahun selesai',
    withNote: (roles: string) => `${roles} (dengan catatan)`,
    waiting: (roles: string) => `(${roles})`,
    date: 'Tanggal',
    round: 'Putaran',
    by: 'Menurut',
    sort: 'Jenis',
    objection: 'keberatan',
    remark: 'catatan',
    byAll: 'semua',
    byGroup: 'unsur',
    byGender: 'jenis kelamin',
    option: 'Pilihan',
    voteCount: 'Jumlah suara',
    supporters: 'Jumlah pendukung',
    output: 'Keluaran',
    computedClass: 'Kelas menurut skor',
  },
} as const;

const OBJECTED = {
  decision: 'keputusan tersebut',
  draft: 'rancangan berita acara',
  other: 'pokok bahasan lain',
} as const;

function share(part: number, of: number): string {
  return n.fraction({ p: part * 100, q: of }, 1);
}

function quorumMet(perDay: readonly boolean[]): string {
  if (perDay.every(Boolean))
    return perDay.length > 1 ? `terpenuhi pada ${n.ordinal(perDay.length)} hari` : 'terpenuhi';
  if (!perDay.some(Boolean)) return 'tidak terpenuhi';
  const days = (met: boolean): string =>
    n.list(perDay.flatMap((it, i) => (it === met ? [`hari ${n.ordinal(i + 1)}`] : [])));
  return `terpenuhi pada ${days(true)} dan tidak terpenuhi pada ${days(false)}`;
}
