/**
 * Pairs of proposals with the judgement of a person who knows such lists: would a facilitator want to see these two side by side
 * before they are printed? Titles and places are those of the cases and of lists of their kind, written anew the way two
 * people of one village write the same wish; the others are what such lists hold beside it.
 */
export interface JudgedPair {
  readonly alike: boolean;
  readonly a: Proposal;
  readonly b: Proposal;
}

interface Proposal {
  readonly title: string;
  readonly place: string;
}

/** A line is one pair: title @ place = title @ place. */
const ALIKE = `
Rabat beton jalan Dusun Karang @ Dusun Karang = Pembuatan jalan rabat beton Dusun Karang @ Dusun Karang
Lanjutan rabat beton jalan dusun @ Dusun Karang = Rabat beton jalan Dusun Karang @ Karang
Saluran air RT 12 @ RT 12 = Pembuatan saluran air di RT. 12 @ RT 12
Saluran air RT 12 @ RT 12 = Perbaikan saluran air RT 012 @ RT 12
Talud jalan RW 05 @ RW 05 = Pembangunan talud jalan RW 5 @ RW 05
Jalan usaha tani Rowo–Kartika @ Dusun Karang = Pembangunan jln usaha tani Rowo - Kartika @ Karang
Jamban sehat untuk keluarga miskin @ RT 08 dan RT 12 = Bantuan jamban sehat keluarga miskin @ RT 08
Perbaikan gedung posyandu @ Dusun tengah = Rehab gedung posyandu @ Dusun Tengah
Perbaikan gedung posyandu @ Dusun tengah = Gedung posyandu perlu diperbaiki @ Dusun tengah
Lampu jalan dusun @ RT 10 sampai RT 12 = Pengadaan lampu jalan @ RT 10 sampai RT 12
Lampu penerangan jalan @ Gotakan = Pemasangan lampu penerangan jalan @ Desa Gotakan
Lampu penerangan jalan @ Gotakan = Lampu untuk menerangi jalan @ Gotakan
Perbaikan lapangan desa @ Lapangan desa = Memperbaiki lapangan @ Lapangan desa
Pelatihan linmas siaga @ Balai desa = Latihan untuk linmas siaga @ Balai desa
Pelatihan kader posyandu @ Balai desa = Kader posyandu dilatih @ Seluruh desa
Pelatihan kader posyandu @ Kauman = Pelatihan bagi kader-kader posyandu @ Kauman
Pelatihan pupuk organik @ Dusun Karang = Pelatihan pembuatan pupuk organik @ Dusun Karang
Pelatihan usaha mikro dan pemasaran @ Balai desa = Pelatihan usaha mikro & pemasaran @ Balai desa
Tambahan modal BUM Desa @ Seluruh desa = Penambahan modal BUM Desa @ Kantor desa
Cadangan air bersih musim kemarau @ RT 10 dan RT 12 = Pengadaan cadangan air bersih untuk musim kemarau @ RT 10
Normalisasi saluran irigasi @ Dusun Karang = Normalisasi saluran irigasi @ Karang
Normalisasi saluran irigasi @ Cerme = Menormalisasi saluran irigasi desa @ Cerme
Sarana bank sampah @ Brosot = Pengadaan sarana bank sampah @ Brosot, Galur
Perbaikan rumah tidak layak huni @ Enam dusun = Rehabilitasi rumah tidak layak huni @ Enam dusun
Penguatan tebing sungai @ Tepi Sungai Progo = Perkuatan tebing Sungai Progo @ Sungai Progo
Tempat olah sampah desa @ Cerme = Tempat pengolahan sampah @ Cerme
Penanaman cemara udang @ Bugel = Menanam cemara udang @ Pantai Bugel
Gapura batas dusun @ Batas RT 08 = Pembuatan gapura batas dusun @ RT 08
Gapura kampung @ Kauman = Pembangunan gapura kampung @ Kauman
Kamera pengawas gang @ RW 04 = Pemasangan kamera pengawas di gang @ RW 04
Sekat kanal di parit lama @ Kepayang = Penyekatan kanal parit lama @ Kepayang
Sumur bor dalam untuk Sungsang @ Sungsang = Sumur bor dalam @ Sungsang
Pencegahan stunting @ Dua puluh desa = Mencegah stunting @ Dua puluh desa
Jembatan Kisik @ Banjarasri = Pembangunan jembatan Kisik @ Banjarasri, Kalibawang
Jembatan Kisik @ Banjarasri = Pembangunan jembtan Kisik @ Banjarasri
Normalisasi drainase @ Beji RT 02 RW 02 = Normalisasi drainse @ Beji RT 2 RW 2
Kolam ikan kelompok @ Banjararum = Pembuatan kolam ikan untuk kelompok @ Banjararum
Pengembangan desa wisata @ Purwoharjo = Desa wisata @ Purwoharjo
Timbangan bayi digital posyandu @ RW 02 = Pengadaan timbangan bayi digital untuk posyandu @ RW 02
Motor sampah @ Balai RW 02 = Pengadaan motor sampah @ RW 02
Gorong-gorong Ø 30 cm @ RT 03 RW 01 = Gorong-gorong 30 cm, jalan tergenang @ RT 03 RW 01
Insentif pendidik PAUD @ Tiga PAUD = Insentif untuk pendidik PAUD @ Seluruh desa
Sanggar seni anak @ Balai desa = Sanggar kesenian anak-anak @ Balai desa
Alat tanggap banjir @ Balai desa = Peralatan tanggap banjir @ Balai desa
Pelatihan olahan pangan @ Panjatan = Pelatihan pengolahan pangan @ Panjatan
`;

const DIFFERENT = `
Jalan RT 01 @ RT 01 = Jalan RT 02 @ RT 02
Rabat beton jalan RT 01 @ Dusun Karang = Rabat beton jalan RT 02 @ Dusun Karang
Rabat beton @ RT 05 RW 01 = Rabat beton @ RT 02 RW 05
Rabat beton Dusun Karang tahap satu @ Dusun Karang = Rabat beton Dusun Karang tahap dua @ Dusun Karang
Saluran air @ RT 12 = Saluran air @ RT 04
Gorong-gorong Ø 30 cm @ RT 03 RW 01 = Gorong-gorong Ø 40 cm @ RT 01, 03 RW 08
Gorong-gorong Ø 30 cm @ RW 01 = Gorong-gorong Ø 40 cm @ RW 01
Lampu penerangan jalan @ Gotakan = Lampu penerangan jalan @ Cerme
Lampu jalan dusun @ RT 10 sampai RT 12 = Lampu jalan kabupaten @ Jalan ke Wates
Pelatihan kader posyandu @ Balai desa = Pelatihan linmas siaga @ Balai desa
Pelatihan kader posyandu @ Balai desa = Perbaikan gedung posyandu @ Dusun tengah
Pelatihan usaha mikro @ Panjatan = Pelatihan pupuk organik @ Panjatan
Pelatihan usaha mikro dan pemasaran @ Balai desa = Pelatihan pemandu wisata @ Balai desa
Jembatan Kisik @ Banjarasri = Jembatan antardusun @ Gotakan
Perbaikan lapangan desa @ Lapangan desa = Perbaikan balai desa @ Balai desa
Aula baru balai desa @ Kantor desa = Perbaikan lapangan desa @ Lapangan desa
Sarana bank sampah @ Brosot = Gerobak sampah @ Brosot
Gerobak sampah @ RW 04 = Motor sampah @ RW 04
Gerobak sampah @ RW 04 = Gerobak sampah @ RW 02
Sarana bank sampah @ Brosot = Tempat olah sampah desa @ Cerme
Bank sampah @ RW 02 = Bank sampah @ RW 07
Jalan usaha tani Rowo–Kartika @ Dusun Karang = Perbaikan jalan kabupaten ke pasar @ Brosot
Jalan usaha tani @ Dusun Karang = Jalan usaha tani @ Dusun Sangkal
Jamban sehat @ Banjararum = Kolam ikan kelompok @ Banjararum
Normalisasi saluran irigasi @ Cerme = Saluran air permukiman @ RT 12
Normalisasi drainase @ Beji = Normalisasi saluran irigasi @ Cerme
Penguatan tebing sungai @ Tepi Sungai Progo = Penguatan kelembagaan desa @ Balai desa
Gapura batas dusun @ Batas RT 08 = Gapura kampung @ Kauman
Gapura kampung @ RW 01 = Gapura kampung @ RW 04
Kamera pengawas gang @ RW 04 = Kamera pengawas pasar @ Pasar desa
Insentif pendidik PAUD @ Tiga PAUD = Insentif kader posyandu @ Seluruh desa
Alat tanggap banjir @ Balai desa = Alat timbang posyandu @ Seluruh desa
Tambahan modal BUM Desa @ Seluruh desa = Pelatihan pengurus BUM Desa @ Seluruh desa
Sekat kanal di parit lama @ Kepayang = Patroli gabungan dan pelaporan warga @ Taman nasional
Survei 40 titik sekat @ Muara Merang = Pasang 32 titik pantau muka air @ Kanal utama Lalan
Pengembangan desa wisata @ Purwoharjo = Pengembangan desa budaya @ Purwoharjo
Pengembangan desa wisata @ Purwoharjo = Pengembangan desa wisata @ Samigaluh
Air sumur payau @ Sungsang = Sumur bor dalam @ Sungsang
Cadangan air bersih musim kemarau @ RT 10 = Sambungan air bersih rumah tangga @ RT 10
Rehabilitasi rumah tidak layak huni @ Tayuban = Rehabilitasi gedung posyandu @ Tayuban
Pengadaan komputer @ Kantor desa = Pengadaan meja dan kursi @ Kantor desa
Pengadaan seragam linmas @ Balai desa = Pengadaan seragam karang taruna @ Balai desa
Pembangunan drainase @ Kanoman = Pembangunan talud @ Kanoman
Pembangunan jembatan @ Kanoman = Pembangunan jembatan @ Tayuban
Batas desa dan kawasan hutan tumpang tindih @ 9 desa = Izin lama dan RTRW belum sejalan @ Musi Banyuasin
Pemetaan batas desa @ Bayung Lencir = Penegasan batas wilayah kelola @ Muara Merang
Senam dan periksa lansia @ Kauman = Pelatihan kader lansia @ Kauman
Bantuan bibit padi @ Dusun Karang = Bantuan bibit kelapa @ Dusun Karang
Musrenbang anggaran 2026 @ Balai desa = Musrenbang anggaran 2027 @ Balai desa
Taman bermain anak @ RW 03 = Taman bacaan anak @ RW 03
`;

/** Judged before the figures met them: what they do here they are likely to do in a hall. */
const UNSEEN_ALIKE = `
Pasang batu ampyang, jalan rusak @ RW 01 Kauman = Pemasangan batu ampyang jalan @ RW 01
Rabat beton jalan licin @ RT 02, 04, 06 RW 05 Kauman = Jalan licin dirabat beton @ RT 04 RW 05
Dropping air bersih musim kemarau @ Purwoharjo = Bantuan air bersih musim kemarau @ Purwoharjo, Samigaluh
Jalan evakuasi bencana @ Kapanewon Panjatan = Pembangunan jalur evakuasi bencana @ Panjatan
Pelatihan usaha mikro pokdarwis @ Kampung Kayutangan = Pelatihan usaha mikro untuk pokdarwis @ Kayutangan
Rehabilitasi RTLH @ Tayuban, Panjatan = Rehab RTLH @ Tayuban
Pembangunan drainase Siwatu @ Kanoman, Kulwaru = Drainase Siwatu @ Kanoman
Pembuatan sumur resapan @ RT 07 = Sumur resapan air hujan @ RT 07
Pengadaan tong sampah terpilah @ RW 03 = Tempat sampah terpilah @ RW 03
Penerangan jalan umum @ Dusun Sangkal = Lampu penerangan jalan umum @ Dusun Sangkal
Beasiswa anak keluarga miskin @ Seluruh desa = Beasiswa untuk anak dari keluarga miskin @ Seluruh desa
Perpustakaan desa @ Balai desa = Pengembangan perpustakaan desa @ Balai desa
Pelebaran jembatan gantung @ Dusun Hilir = Jembatan gantung dilebarkan @ Dusun Hilir
Pembinaan karang taruna @ Desa Brosot = Pembinaan pemuda karang taruna @ Brosot
Bibit mangga bagi warga @ Dusun Karang = Pembagian bibit mangga @ Dusun Karang
`;

const UNSEEN_DIFFERENT = `
Jalan evakuasi bencana @ Panjatan = Posko bencana @ Panjatan
Gorong-gorong @ RT 03 RW 01 = Gorong-gorong @ RT 01 RW 08
Sumur resapan @ RT 07 = Sumur bor @ RT 07
Beasiswa anak keluarga miskin @ Seluruh desa = Jamban sehat keluarga miskin @ Seluruh desa
Perpustakaan desa @ Balai desa = Perbaikan atap balai desa @ Balai desa
Jembatan gantung @ Dusun Hilir = Jembatan gantung @ Dusun Hulu
Bibit mangga @ Dusun Karang = Bibit kakao @ Dusun Karang
Pelatihan menjahit @ Balai desa = Pelatihan las @ Balai desa
Paving gang 2 @ RW 03 = Paving gang 5 @ RW 03
Insentif guru mengaji @ Seluruh desa = Insentif guru PAUD @ Seluruh desa
Normalisasi sungai @ Kulwaru = Normalisasi drainase @ Kulwaru
Rehab kantor desa @ Kantor desa = Rehab pasar desa @ Pasar desa
Posyandu lansia @ RW 02 = Posyandu balita @ RW 02
Pengadaan kursi roda @ RW 01 = Pengadaan kursi rapat @ RW 01
Festival budaya 2026 @ Balai desa = Festival budaya 2027 @ Balai desa
`;

export const UNSEEN: readonly JudgedPair[] = [...read(UNSEEN_ALIKE, true), ...read(UNSEEN_DIFFERENT, false)];

export const JUDGED: readonly JudgedPair[] = [...read(ALIKE, true), ...read(DIFFERENT, false)];

function read(lines: string, alike: boolean): JudgedPair[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = ''] = line.split(' = ');
      return { alike, a: proposal(a), b: proposal(b) };
    });
}

function proposal(text: string): Proposal {
  const [title = '', place = ''] = text.split(' @ ');
  return { title, place };
}
