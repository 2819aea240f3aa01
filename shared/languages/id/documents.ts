/**
 * Every sentence and heading of the printed results in Indonesian: berita acara, annexes, matrices, Dokumen Hasil and the
 * sheets. Templates follow `documents.md` 4; figures come in as numbers and are written out here.
 */

import { roman } from '../numerals.ts';
import { numbers as n } from './numbers.ts';

/** What nobody filled in is a gap to write in by hand. */
function given(text: string): string {
  return text === '' ? '………………' : text;
}

export const documents = {
  empty: '–',
  notMeasured: 'belum ada',
  /** Where a cell of a grid is only marked. */
  mark: '√',
  otherConstituencies: 'unsur lain',
  /** Over the roles of actors of whom nobody came. */
  otherActors: 'Aktor tanpa wakil',
  draft: 'RANCANGAN',
  rehearsal: 'GLADI',
  superseded: 'DIGANTIKAN',
  footer: {
    minutes: (method: string, region: string, version: number) =>
      `Berita Acara ${method} ${region} · versi ${version}`,
    report: (name: string, region: string, version: number) => `${name} ${region} · versi ${version}`,
    code: (code: string) => `Kode hasil ${code}`,
    superseded: (code: string, version: number) => `Kode hasil ${code}, digantikan oleh versi ${version}`,
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
    notYet: 'Langkah ini belum dijalankan.',
    picture: (number: number, title: string) => `Gambar ${number}. ${title}`,
    partOf: (part: number, of: number, first: string, last: string) =>
      `Bagian ${part} dari ${of}: ${first} sampai dengan ${last}`,
    pictureOn: (title: string, part: number, of: number) => `${title} (${part} dari ${of})`,
    matrix: (number: number, title: string) => `Matriks ${number}. ${title}`,
    matrixNumber: (number: number) => `Matriks ${number}`,
    matrixOfMinutes: (number: number) => `Matriks ${number} Berita Acara`,
    tooLong: (rows: number) =>
      `Daftar memuat ${n.count(rows)} baris dan hanya dimuat dalam berkas lembar kerja; di sini dicetak jumlahnya per kelompok.`,
  },
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
    criteria: 'Matriks kriteria',
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
      `Pada hari ini, ${n.dateWords(it.date)}, ${it.time === null ? '' : `pukul ${it.time}, `}bertempat di ${given(it.place)}, ` +
      `telah selesai diselenggarakan ${it.event} ${within(it.region, it.area, ' untuk wilayah ')}.`,
    duration: (kind: string, days: readonly { date: string; hours: string | null }[]) =>
      `${kind} berlangsung ${n.words(days.length)} hari, yaitu ${daysHeld(days)}.`,
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
    cards: (cards: number, became: readonly { rows: number; name: string }[]) =>
      `pendapat peserta yang dituangkan dalam ${n.count(cards)} kartu` +
      (became.length === 0
        ? ''
        : ` dan dirangkum menjadi ${n.list(became.map((it) => `${n.count(it.rows)} ${it.name}`))}`),
    plenary: 'tanggapan seluruh unsur dalam sidang pleno',
    plenaryAndRoles:
      'tanggapan seluruh unsur dalam sidang pleno serta konfirmasi peran oleh wakil tiap aktor',
    listEnd: { middle: ';', lastButOne: '; dan', last: ',' },
    ratificationPath: (clause: string | null) =>
      clause === null ? 'Jalur ratifikasi hasil:' : `Jalur ratifikasi sebagaimana dimaksud dalam ${clause}:`,
    noRatification: 'Jalur ratifikasi belum ditetapkan.',
    byConsensus: (clauses: string) =>
      `Kesepakatan ${clauses} diambil dengan musyawarah mufakat pada langkahnya masing-masing.`,
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
        ...(it.notes === 0 ? [] : [`${n.count(it.notes)} setuju dengan catatan`]),
        ...(it.silent === 0 ? [] : [`${n.count(it.silent)} tidak menyampaikan pilihan`]),
        it.object === 0 ? 'tidak ada yang berkeberatan' : `${n.count(it.object)} berkeberatan`,
      ])}.`,
    notRatified: 'Putaran pengesahan belum dijalankan.',
    ratifiedWithout: 'Pengesahan hasil belum mencapai mufakat.',
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
      `“${it.subject}” diputuskan dengan pemungutan suara ${it.secret ? 'rahasia' : 'terbuka'} karena perbedaan pendapat tidak ` +
      `dapat dipertemukan${it.rounds === 0 ? '' : ` setelah ${n.words(it.rounds)} putaran musyawarah`}. ` +
      `Dari ${n.count(it.eligible)} peserta yang berhak, ${n.count(it.voted)} memilih; ${n.count(it.yes)} menyatakan setuju, ` +
      `${n.count(it.no)} tidak setuju, dan ${n.count(it.abstain)} abstain` +
      (it.threshold === null
        ? '.'
        : `, sehingga ambang ${it.threshold.name}, yaitu ${n.count(it.threshold.needed)} suara, ` +
          `${it.threshold.met ? 'terpenuhi' : 'tidak terpenuhi'}.`),
    notAgreed: (subject: string) =>
      `“${subject}” belum mencapai mufakat dan dicatat sebagai bahan pembahasan lanjutan.`,
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
    placeDate: (place: string, date: string) => `${given(place)}, ${n.date(date)}`,
    constituencies: 'Wakil unsur',
    actorsSign: (matrix: string) =>
      `Berita Acara ini ditandatangani pula oleh wakil para aktor yang memegang peran sebagaimana tercantum dalam ${matrix}:`,
    actorsSheet: 'Lembar tanda tangan aktor',
    actorInstitution: 'Lembaga',
    actorSignature: 'Nama dan tanda tangan',
    confirmed: (date: string, time: string) => `Dikonfirmasi di papan ${n.dateShort(date)} ${time}`,
    ratified: (names: string, date: string, time: string) =>
      `Dikonfirmasi lewat ponsel oleh ${names}, ${n.dateShort(date)} ${time}`,
    ratifiedMore: (names: string, more: number) => `${names}, dan ${n.integer(more)} orang lain`,
  },

  /** Leads to the clauses, with the word above them. */
  resolution: {
    lead: {
      none: (kind: string) => `maka kepada peserta ${kind}, sebelum putaran pengesahan dijalankan, diajukan`,
      consensus: (it: { kind: string; all: boolean; recorded: number }) =>
        'maka melalui musyawarah mufakat' +
        (it.recorded === 0 ? '' : `, dengan ${recordedObjections(it.recorded)},`) +
        ` ${it.all ? 'seluruh ' : ''}peserta ${it.kind}`,
      majority: (it: { kind: string; yes: number; no: number; abstain: number; recorded: number }) =>
        `maka, karena musyawarah belum mencapai mufakat, peserta ${it.kind} dengan suara terbanyak, yaitu ${votes(it)},` +
        (it.recorded === 0 ? '' : ` serta ${recordedObjections(it.recorded)},`),
      lost: (it: { kind: string; yes: number; no: number; abstain: number }) =>
        `maka, karena musyawarah belum mencapai mufakat dan pemungutan suara, dengan ${votes(it)}, tidak memenuhi ambang, ` +
        `hasil ${it.kind}`,
      noConsensus: (it: { kind: string; against: number; isRecorded: boolean }) =>
        'maka, karena putaran pengesahan belum mencapai mufakat' +
        (it.against === 0
          ? ''
          : ` dengan ${n.count(it.against)} peserta berkeberatan${it.isRecorded ? ' sebagaimana dicatat dalam Lampiran V' : ''}`) +
        `, hasil ${it.kind}`,
    },
    word: {
      none: 'RANCANGAN KESEPAKATAN',
      consensus: 'MENYEPAKATI',
      majority: 'MENETAPKAN',
      lost: 'DICATAT TANPA PERSETUJUAN',
      noConsensus: 'DITETAPKAN TANPA MUFAKAT',
    },
  },

  check: {
    title: 'Riwayat dan pemeriksaan keaslian',
    frozen: (version: number, date: string, time: string, code: string) =>
      `Versi ${version}, dibekukan ${n.dateShort(date)} pukul ${time}. Kode hasil ${code}.`,
    draft: (version: number) => `Rancangan versi ${version}, belum dibekukan dan belum mempunyai kode hasil.`,
    rehearsal: 'Dokumen gladi: tidak berlaku sebagai hasil.',
    hash: (groups: string) => `SHA-256 hasil: ${groups}`,
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
    sealed: (fingerprint: string) => `Disegel dengan kunci bersidik ${fingerprint}.`,
    supersededBy: (version: number, code: string) =>
      `Tidak berlaku lagi: digantikan oleh versi ${version}, kode hasil ${code}.`,
    ratified: (constituencies: string) => `Dikonfirmasi lewat ponsel: ${constituencies}.`,
    ratifiedBy: (name: string, people: number) => `${name} ${n.integer(people)} orang`,
    nothingReopened: 'Tidak ada langkah yang dibuka kembali.',
    onlyNewVersion: 'Perubahan sesudah pembekuan hanya melalui versi baru (adendum).',
    when: (date: string, time: string) => `${n.dateShort(date)} pukul ${time}`,
  },

  clauses: {
    statement: (name: string, region: string, year: number | null, text: string) =>
      `${name} ${region}${year === null ? '' : ` tahun ${year}`} sebagai berikut: “${text}”${/[.!?]$/.test(text) ? '' : '.'}`,
    /** Behind the phrase on what was agreed. */
    cost: (it: { number: number; cost: number; costed: number }) =>
      ` dengan perkiraan kebutuhan dana ${
        it.costed === it.number ? 'seluruhnya' : `dari ${n.count(it.costed)} yang sudah dihitung sebesar`
      } ${n.rupiah(it.cost)} (${n.rupiahWords(it.cost)})`,
    /** Behind what was agreed on costs. */
    ceiling: (sum: number, passed: boolean) =>
      ` ${passed ? 'yang melampaui' : 'dari'} pagu indikatif ${n.rupiah(sum)}`,
    /** Ends a phrase with where it is listed. */
    listed: (phrase: string, places: readonly string[]) =>
      `${phrase}, sebagaimana tercantum dalam ${n.list([...places])}.`,
    annex: 'Lampiran IV',
    delegatesAnnex: 'Lampiran VI',
    /** Behind the phrase on what is measured; empty without years. */
    measures: (it: { baseline: string | null; targets: string | null; final: string | null }) => {
      const parts = [
        ...(it.baseline === null ? [] : [`data awal tahun ${it.baseline}`]),
        ...(it.targets === null ? [] : [`target tahunan ${it.targets}`]),
        ...(it.final === null ? [] : [`target akhir tahun ${it.final}`]),
      ];
      return parts.length === 0 ? '' : ` beserta ${n.list(parts)}`;
    },
    periods: (periods: readonly string[], horizon: string) =>
      periods.length < 2
        ? `tahun ${periods[0] ?? horizon}`
        : `dalam ${n.words(periods.length)} periode, yaitu ${n.list(periods)}`,
    roles: (it: { actors: number; confirmed: number; waiting: number; matrix: string }) =>
      `Pembagian peran di antara ${n.count(it.actors)} aktor sebagaimana tercantum dalam ${it.matrix}. Sebanyak ` +
      `${n.count(it.confirmed)} peran telah dikonfirmasi oleh wakil aktor` +
      (it.waiting === 0
        ? '.'
        : `; ${n.count(it.waiting)} peran yang menunggu konfirmasi diberi tanda kurung dalam matriks tersebut.`),
    notAgreed: (it: { reserve: number; low: number; matrix: string }) =>
      `Penempatan ${n.list([
        ...(it.reserve === 0 ? [] : [`${n.count(it.reserve)} usulan sebagai cadangan`]),
        ...(it.low === 0 ? [] : [`${n.count(it.low)} usulan yang belum diprioritaskan`]),
      ])}${it.reserve > 0 && it.low > 0 ? ', masing-masing' : ''} beserta alasannya, sebagaimana tercantum dalam ${
        it.reserve === 0 ? it.matrix : it.low === 0 ? 'Lampiran V' : `Lampiran V dan ${it.matrix}`
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
    annexes: (last: string) =>
      `Lampiran I sampai dengan Lampiran ${last} sebagai bagian yang tidak terpisahkan dari Berita Acara ini.`,
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
      agreed: 'HASIL YANG DISEPAKATI',
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
    criteriaTitle: (step: string) => `Bobot kriteria yang berlaku: ${step}`,
    method: (name: string, version: number) => `Metode: ${name}, versi ${version}.`,
    rulesTitle: 'Aturan sidang yang berlaku',
  },

  none: {
    agenda: 'Susunan acara belum dicatat.',
    pictures: 'Tidak ada foto dan titik di peta.',
    attendance: 'Belum ada kehadiran yang dicatat.',
    minutes: 'Tidak ada catatan notula.',
    agreed: 'Metode ini tidak menetapkan daftar usulan.',
    reserve: 'Tidak ada usulan cadangan.',
    delegates: 'Wakil pengawal hasil belum ditunjuk.',
    statement: 'Tidak ada rumusan yang disepakati.',
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
    dayBand: (number: number, date: string, hours: string | null) =>
      `Hari ${n.ordinal(number)}: ${n.dateWithDay(date)}${hours === null ? '' : `, pukul ${hours}`}`,
    presentOn: 'Jumlah hadir',
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
    volumeUnit: 'Volume/Satuan',
    agency: 'Perangkat daerah/PJ',
    cost: 'Biaya (Rp)',
    asked: 'Usulan',
    askedCost: 'Biaya usulan (Rp)',
    agreed: 'Disepakati',
    agreedCost: 'Biaya disepakati (Rp)',
    ceiling: (sum: number) => `Batas pagu indikatif ${n.rupiah(sum)}`,
    money: (name: string) => `${name} (Rp)`,
    matter: 'Uraian',
    note: 'Catatan',
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
    /** Filled in by hand on paper: the product keeps no contacts. */
    delegateContact: 'Alamat dan telepon',
    task: 'Tugas',
    support: 'Dukungan (titik)',
    rank: 'Peringkat',
    score: 'Skor rata-rata',
    feasible: 'Skor layak',
    urgent: 'Skor mendesak',
    class: 'Kelas',
    reason: 'Alasan',
    baseline: (year: number | null) => (year === null ? 'Data awal (tahun)' : `Data awal (${year})`),
    finalTarget: (year: number | null) => (year === null ? 'Target akhir (tahun)' : `Target akhir ${year}`),
    contribution: 'Kontribusi',
    noResponsible: 'belum ada PJ',
    quarter: (roman: string) => `TW ${roman}`,
    yearOf: (number: number, year: number) => `Th ${number} (${year})`,
    responsible: 'Penanggung jawab',
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
    criterion: 'Kriteria',
    criterionFeasible: 'Kriteria layak',
    criterionUrgent: 'Kriteria mendesak',
    weight: 'Bobot',
    raised: 'Kelas dinaikkan*',
    moved: 'Kelas diubah*',
  },

  notes: {
    priorities: 'Urutan menurut peringkat. Skor L = layak, M = mendesak (1–5).',
    moved: (from: string, to: string, matrix: string) =>
      `* Kelas diubah dari ${from} menjadi ${to}; alasan tertulis pada ${matrix}.`,
    classes: (feasible: string, urgent: string, middle: string) =>
      `Kelas: L < ${feasible} tidak layak; selain itu M ≥ ${urgent} layak mendesak; M ≥ ${middle} layak; M < ${middle} layak kurang ` +
      'mendesak. Peringkat menurut hasil kali L × M. Bobot kriteria pada Lampiran VIII Berita Acara.',
    ties: (numbers: readonly string[]) => `Nilai seri: ${n.list(numbers)}.`,
    circles: (from: readonly { readonly circle: string; readonly numbers: readonly string[] }[]) =>
      `Dari sidang kelompok: ${from.map(({ circle, numbers }) => `${circle} (nomor ${n.list(numbers)})`).join('; ')}.`,
    benchmarks: '“Belum ada” berarti belum diukur; nilai 0 berarti sudah diukur dan hasilnya nol.',
    numbersPointTo: (column: string, matrix: string) => `angka pada kolom ${column} menunjuk ${matrix}`,
    codesPointTo: (matrix: string) => `singkatan aktor menunjuk ${matrix}`,
    pointers: (parts: readonly string[]) => `${capital(parts.join('; '))}.`,
    unconfirmed: 'dalam kurung: peran yang menunggu konfirmasi',
    years: '√ berarti sepanjang tahun; TW berarti hanya pada triwulan itu.',
    marks: '√ berarti kolom itu menjawab baris ini.',
    awaiting: (roles: string) => `${roles}, menunggu konfirmasi`,
    rule: (letter: string, rule: string) => `(${letter}) ${rule}`,
    roleLegend:
      'PJ penanggung jawab · P pelaksana · D pendukung · F pendana · W pengawas · ( ) menunggu konfirmasi.',
    actorLegend: (actors: string) => `Aktor: ${actors}.`,
    roleDeclined: (what: string, number: number, actor: string, roles: string, note: string | null) =>
      `${what} ${number}: ${actor} menolak peran ${roles}${note === null ? '.' : `: ${note}`}`,
    roleCounts: (it: { all: number; confirmed: number; noted: number; waiting: number; declined: number }) =>
      `Sebanyak ${n.integer(it.all)} peran: ${n.integer(it.confirmed)} dikonfirmasi, ${n.integer(it.noted)} dengan catatan, ` +
      `${n.integer(it.waiting)} menunggu konfirmasi, ${n.integer(it.declined)} ditolak.`,
    noResponsible: (what: string, rows: string) => `${what} tanpa penanggung jawab: ${rows}.`,
    twoResponsible: (what: string, rows: string) =>
      `Dua penanggung jawab atau lebih pada satu ${what}: ${rows}.`,
    nobody: 'tidak ada',
    lowClass: (name: string, feasible: string, urgent: string) => `${name} (L ${feasible}; M ${urgent})`,
    lowClassOnly: (name: string) => name,
    notScreened: 'Belum disaring',
    fromStep: (step: string, reason: string) => `${step}: ${reason}`,
    hiddenGroups:
      'Rincian menurut kelompok tidak ditampilkan karena suara dalam satu kelompok terlalu sedikit untuk menjaga kerahasiaan.',
  },

  lowMatrix: 'Usulan yang belum diprioritaskan',

  pictures: {
    dots: (table: string, dots: number, people: number | null, split: boolean) =>
      `Dukungan${split ? ' menurut unsur' : ''}: ${table} (${n.integer(dots)} titik${people === null ? '' : ` dari ${n.integer(people)} peserta`})`,
    dotsAlternative: (rows: readonly string[]) => `Titik suara tiap baris: ${rows.join('; ')}.`,
    scatter: (table: string) => `Sebaran menurut skor layak dan mendesak: ${table}`,
    scatterAlternative: (rows: readonly string[]) =>
      `Skor layak dan mendesak tiap baris: ${rows.join('; ')}.`,
    scatterX: 'Skor layak (1–5)',
    scatterY: 'Skor mendesak (1–5)',
    legend: 'Keterangan',
    legendInMatrix: (matrix: string) => `Nomor menunjuk ${matrix}.`,
    shapes:
      'Lingkaran: layak mendesak. Kotak: layak. Segitiga: layak kurang mendesak. Belah ketupat: tidak layak.',
    movedMark: '* Kelas diubah dengan alasan tertulis.',
    lines: (from: number, to: number) => `Lintasan target tiap tolok ukur, ${from} sampai ${to}`,
    linesAlternative: (rows: readonly string[]) => `Data awal dan target akhir: ${rows.join('; ')}.`,
    roadmap: (table: string, periods: number) =>
      table.startsWith('peta jalan')
        ? `${capital(table)}${periods < 2 ? '' : ` dalam ${n.words(periods)} periode`}`
        : `Peta jalan${periods < 2 ? '' : ` ${n.words(periods)} periode`}: ${table}`,
    roadmapAlternative: (rows: readonly string[]) => `Waktu tiap kegiatan: ${rows.join('; ')}.`,
    unscheduled: 'belum dijadwalkan',
    rolesAlternative: (rows: readonly string[]) => `Peran pada tiap baris: ${rows.join('; ')}.`,
    roleNames: { PJ: 'penanggung jawab', P: 'pelaksana', D: 'pendukung', F: 'pendana', W: 'pengawas' },
    answers: {
      confirmed: 'sanggup',
      noted: 'dengan catatan',
      waiting: 'menunggu konfirmasi',
      declined: 'tidak sanggup',
    },
    atAGlance: (table: string) => `${capital(table)} dalam satu pandangan`,
    marksAlternative: (rows: readonly string[]) => `Yang menjawab tiap baris: ${rows.join('; ')}.`,
    sum: 'Jumlah',
  },

  photos: {
    title: 'FOTO DAN PETA',
    photo: (number: number) => `Foto ${number}`,
    spot: (number: number) => `Titik ${number}`,
    row: (matrix: string, number: number) => `${matrix} nomor ${number}`,
    mapTitle: 'Peta',
    map: (title: string) => `Peta: ${title}`,
    mapSource: (source: string) => `Sumber peta: ${source}`,
    mapAlternative: (rows: readonly string[]) => `Peta dengan titik: ${rows.join('; ')}.`,
    point: 'Titik',
    what: 'Yang ditandai',
    from: 'Dimuat dalam',
    photosTitle: 'Foto',
    pair: (first: number, count: number) =>
      count === 1 ? `Foto ${first}` : `Foto ${first} dan ${first + 1}`,
    photosAlternative: (rows: readonly string[]) => `Foto: ${rows.join('; ')}.`,
    more: (count: number) =>
      `${n.count(count)} foto lain tidak dicetak; nama berkasnya ada dalam berkas lembar kerja.`,
  },

  report: {
    horizon: (years: string) => `TAHUN ${years}`,
    event: { day: 'Hari/tanggal', time: 'Waktu', place: 'Tempat', subject: 'Agenda', people: 'Peserta' },
    until: 'selesai',
    chapter: (number: number, title: string) => `${number}. ${title}`,
    part: (letter: string, title: string) => `Bagian ${letter}. ${title}`,
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
      } di ${given(it.place)}.`,
    ratifiable: (number: string | null) =>
      `Hasil ini merupakan bahan acuan untuk diratifikasi oleh para pengambil keputusan. Keputusannya dituangkan dalam Berita Acara${
        number === null ? '' : ` Nomor ${number}`
      }.`,
    targetPlan: (plan: string) => `Hasil ini disiapkan sebagai masukan penyusunan ${plan}.`,
    howDecided: (cards: number, groups: number, decisions: number) =>
      `Pembahasan bertolak dari ${n.count(cards)} kartu peserta yang disusun menjadi ${n.count(groups)} kelompok dan diputuskan ` +
      `melalui ${n.count(decisions)} keputusan.`,
    visionNotes: 'Catatan yang menyertai rumusan:',
    reserveTitle: 'Usulan cadangan',
    followUpLead: 'Hasil disampaikan kepada pejabat berikut untuk diratifikasi.',
    decided: 'Cara pengambilan keputusan sebagaimana dituangkan dalam Berita Acara:',
    followUps: 'Tindak lanjut yang dicatat dalam notula:',
    openPoints: 'Pokok yang belum mencapai mufakat:',
    delegates: 'Wakil yang mengawal hasil',
    annexesText: (code: string | null) =>
      `Daftar hadir, notula, rekapitulasi keputusan dan suara, serta catatan keberatan dimuat lengkap dalam lampiran Berita Acara${
        code === null ? '' : ` dengan kode hasil ${code}`
      }.`,
    context: (region: string, area: string | null, years: string) =>
      `Bahan ini berlaku untuk ${within(region, area, ', meliputi ')}, ${years.length > 4 ? 'dengan kurun waktu' : 'pada tahun'} ${years}.`,
    directionTitle: 'Arah tiap tahap',
    directionStage: 'Tahap',
    directionRows: (what: string) => `${what} yang dijalankan`,
    directionTargets: 'Target pada akhir tahap',
    periodTitle: (name: string, years: string) => `${name} (${years})`,
    noPeriodActions: 'Tidak ada kegiatan yang dijadwalkan pada periode ini.',
    targetOfPeriod: 'Tolok ukur dan target akhir periode',
    means: 'Kebijakan dan strategi',
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
    low: 'Belum prioritas',
    matrix: (number: number, tab: string) => `M${number} ${tab}`,
    numberOf: (column: string) => `No. ${column}`,
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
    ceiling: 'Pagu indikatif (Rp)',
    method: 'Metode',
    methodVersion: (name: string, version: number) => `${name}, versi ${version}`,
    version: 'Versi',
    state: 'Keadaan',
    frozen: 'dibekukan',
    frozenAt: 'Dibekukan pada',
    code: 'Kode hasil',
    cards: 'Jumlah kartu',
    reserve: 'Usulan cadangan',
    totalCost: (counted: string) => `Perkiraan biaya ${counted.toLowerCase()} (Rp)`,
    isPresent: 'hadir',
    entered: 'Cara masuk',
    onPaper: 'kertas',
    onPhone: 'papan',
    dotsOf: (constituency: string) => `Titik ${constituency}`,
    source: 'Asal',
    circle: 'Kelompok sidang',
    sourceOf: (source: { name: string; of: 'row' | 'proposal'; number: number }): string =>
      `${source.name}, ${source.of === 'row' ? 'baris' : 'usulan'} ${source.number}`,
    baseline: 'Data awal',
    baselineYear: 'Tahun data awal',
    target: (year: number) => `Target ${year}`,
    finalYear: 'Tahun target akhir',
    finalTarget: 'Target akhir',
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
    computedClass: 'Kelas menurut skor',
  },
} as const;

const OBJECTED = {
  decision: 'keputusan tersebut',
  draft: 'rancangan berita acara',
  other: 'pokok bahasan lain',
} as const;

function recordedObjections(number: number): string {
  return `${n.count(number)} keberatan yang dicatat dalam Lampiran V`;
}

function votes(it: { yes: number; no: number; abstain: number }): string {
  return n.list([
    `${n.count(it.yes)} setuju`,
    `${n.count(it.no)} tidak setuju`,
    `${n.count(it.abstain)} abstain`,
  ]);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A region and what it covers, said once where the second begins with the first. */
function within(region: string, area: string | null, joint: string): string {
  if (area === null) return region;
  return area === region || area.startsWith(`${region},`) ? area : `${region}${joint}${area}`;
}

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

/** Dates with their hours. A date has a comma of its own, so three of them are set apart by semicolons. */
function daysHeld(days: readonly { date: string; hours: string | null }[]): string {
  const each = days.map(({ date, hours }) =>
    hours === null ? n.dateWithDay(date) : `${n.dateWithDay(date)}, pukul ${hours}`,
  );
  return each.length < 3 ? each.join(', dan ') : `${each.slice(0, -1).join('; ')}; dan ${each.at(-1) ?? ''}`;
}
