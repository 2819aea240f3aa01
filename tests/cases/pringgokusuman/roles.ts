/** Who of the 5K does what in the ten accepted programmes, and how the delegates answered. */
import type { CaseRoleAnswer } from '../case.ts';
import { cards } from '../parts.ts';
import { ACTORS } from './people.ts';

type RoleRow = readonly [actor: string, jenis: readonly string[], kontribusi: string];

const ROLES: Readonly<Record<string, readonly RoleRow[]>> = {
  'p-sampah': [
    ['dlh', ['PJ', 'F'], 'Alat dan pelatih pemilahan.'],
    ['kampus', ['D'], 'Cara kompos yang tidak berbau.'],
    ['hotel', ['D'], 'Membeli kompos untuk taman.'],
    ['pkk', ['P'], 'Kader di setiap RT.'],
    ['pengurus', ['P'], 'Lahan rumah kompos.'],
  ],
  'p-stunting': [
    ['dinkes', ['PJ', 'F'], 'Bahan dapur gizi dan tenaga gizi.'],
    ['kampus', ['D'], 'Pendamping keluarga oleh mahasiswa.'],
    ['pkk', ['P'], 'Memasak dan menimbang di posyandu.'],
    ['pengurus', ['P'], 'Data balita setiap bulan.'],
  ],
  'p-miskin': [
    ['kemantren', ['PJ'], 'Data keluarga dan peluang kerja.'],
    ['kelurahan', ['P', 'F'], 'Padat karya dari dana kelurahan.'],
    ['hotel', ['D'], 'Magang 20 orang setahun.'],
    ['lpmk', ['W'], 'Memeriksa daftar penerima.'],
  ],
  'p-genangan': [
    ['kelurahan', ['PJ'], 'Usulan dan pengawasan pekerjaan.'],
    ['kampus', ['D'], 'Hitungan letak sumur resapan.'],
    ['pengurus', ['P'], 'Tenaga dan perawatan saluran.'],
    ['lpmk', ['W'], 'Memantau mutu pekerjaan.'],
  ],
  'p-usaha': [
    ['kemantren', ['PJ'], 'Izin usaha dilayani di kampung.'],
    ['hotel', ['F'], 'Modal bergulir dari dana sosial.'],
    ['kuliner', ['P'], 'Mengelola modal bergulir.'],
    ['kampus', ['D'], 'Kemasan dan uji pangan.'],
  ],
  'p-sentra': [
    ['dispar', ['PJ', 'F'], 'Tata lapak dan promosi.'],
    ['kampus', ['P'], 'Rancangan bersama pedagang.'],
    ['kuliner', ['P'], 'Mengatur jadwal lapak.'],
    ['hotel', ['D'], 'Mengantar tamu ke sentra.'],
    ['pengurus', ['D'], 'Keamanan dan kebersihan.'],
  ],
  'p-branding': [
    ['dispar', ['PJ'], 'Kanal promosi kota.'],
    ['kampus', ['P', 'F'], 'Merek, foto, dan pelatihan konten.'],
    ['seni', ['P'], 'Gambar dan musik kampung.'],
    ['hotel', ['D'], 'Tempat pajang di penginapan.'],
  ],
  'p-sayur': [
    ['kelurahan', ['F'], 'Bibit dan rak tanam.'],
    ['pkk', ['PJ'], 'Kebun bibit dan jadwal rawat.'],
    ['pengurus', ['P'], 'Lorong dan air siram.'],
    ['dinkes', ['D'], 'Menu sayur untuk balita.'],
  ],
  'p-seni': [
    ['dispar', ['PJ'], 'Jadwal pentas tahunan.'],
    ['seni', ['P'], 'Mengelola panggung dan galeri.'],
    ['pengurus', ['D'], 'Izin tempat dan jam pentas.'],
    ['hotel', ['F'], 'Separuh biaya panggung.'],
  ],
  'p-gang': [
    ['kelurahan', ['PJ'], 'Usulan ke kota dan pusat.'],
    ['pengurus', ['P'], 'Kesepakatan pemilik rumah di tepi gang.'],
    ['lpmk', ['W'], 'Memantau mutu pekerjaan.'],
  ],
};

/** Answers that are not a plain "sanggup" on the phone, by `programme|actor`; `null` still waits. */
const OTHER_ANSWERS: Readonly<Record<string, Partial<CaseRoleAnswer> | null>> = {
  'p-genangan|lpmk': { onPaper: true },
  'p-sentra|pengurus': { answer: 'noted', note: 'Bila jam buka sampai pukul 22.00.' },
  'p-usaha|hotel': { answer: 'noted', note: 'Besarnya mengikuti anggaran sosial tiap tahun.' },
  'p-seni|hotel': { answer: 'declined', note: 'Dana sosial sudah dipakai untuk usaha kuliner.' },
  // Waits for the letter of the head of the department.
  'p-sentra|dispar': null,
};

const ALL_ROLES = Object.entries(ROLES).flatMap(([programme, rows]) =>
  rows.map(([actor, jenis, kontribusi]) => {
    const named = ACTORS.find(({ key }) => key === actor);
    if (named?.delegate == null) throw new Error(`Actor ${actor} has no delegate.`);
    return { programme, actor, name: named.name, by: named.delegate, jenis, kontribusi };
  }),
);

export const ROLE_CARDS = cards(
  'peran',
  'peran',
  ALL_ROLES.map(({ programme, actor, name, by, jenis, kontribusi }) => [
    `r-${programme.slice(2)}-${actor}`,
    by,
    { lembaga: name, program: [programme], jenis, kontribusi },
  ]),
);

export const ROLE_ANSWERS: readonly CaseRoleAnswer[] = ALL_ROLES.flatMap(({ programme, actor, by }) => {
  const other = OTHER_ANSWERS[`${programme}|${actor}`];
  if (other === null) return [];
  return [{ programme, actor, by, answer: 'confirmed', note: null, onPaper: false, ...other }];
});
