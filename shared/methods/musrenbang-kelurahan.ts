/** Musrenbang Kelurahan: RT, RW and community bodies bring their lists; the lurah acknowledges, LPMK organises. */
import { label } from './musrenbang-parts.ts';
import { regionalMusrenbang } from './musrenbang-regional.ts';

export const musrenbangKelurahan = regionalMusrenbang({
  id: 'musrenbang-kelurahan',
  name: label('Musrenbang Kelurahan', 'Kelurahan musrenbang'),
  fullName: label(
    'Musyawarah Perencanaan Pembangunan Kelurahan (Musrenbang)',
    'Kelurahan Development Planning Deliberation (Musrenbang)',
  ),
  summary: label(
    'RW dan lembaga warga menyepakati usulan dalam pagu kelurahan dan memilih delegasi: 5 langkah, sekitar 3,5 jam.',
    'Neighbourhoods agree on proposals within the means of the kelurahan and choose delegates: 5 steps, about 3.5 hours.',
  ),
  unit: label('RT, RW, atau lembaga warga', 'RT, RW or community body'),
  next: label('musrenbang kecamatan', 'musrenbang of the kecamatan'),
  input: label('musrenbang kecamatan', 'the musrenbang of the kecamatan'),
  constituencies: [
    {
      id: 'kelurahan',
      name: label('Kelurahan dan perangkat daerah', 'Kelurahan and agencies'),
      icon: 'landmark',
    },
    { id: 'lpmk', name: label('LPMK', 'Community council (LPMK)'), icon: 'scroll-text' },
    { id: 'rw', name: label('RT dan RW', 'RT and RW'), icon: 'house' },
    { id: 'perempuan', name: label('PKK dan kader perempuan', "Women's groups"), icon: 'hand-heart' },
    { id: 'pemuda', name: label('Pemuda, seni, dan usaha', 'Youth, arts and trade'), icon: 'store' },
    { id: 'warga', name: label('Tokoh dan warga rentan', 'Elders and the vulnerable'), icon: 'users' },
  ],
  signatures: {
    first: [
      [
        {
          id: 'mengetahui',
          office: label('Mengetahui,', 'Acknowledged by'),
          of: 'acknowledged',
          withNip: true,
        },
        { id: 'ketua-lpmk', office: label('Ketua LPMK', 'Head of the LPMK'), of: 'signer' },
      ],
    ],
    constituencies: false,
    actors: false,
    last: [],
  },
  report: {
    id: 'usulan-kelurahan',
    title: label('DAFTAR USULAN PRIORITAS MUSRENBANG', 'PRIORITIES OF THE MUSRENBANG'),
    name: label('Daftar Usulan Prioritas Musrenbang', 'Priorities of the Musrenbang'),
  },
  minutes: [30, 45, 45, 15],
});
