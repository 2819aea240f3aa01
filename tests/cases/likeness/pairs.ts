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
