/** Musrenbang Kecamatan: desa and kelurahan bring their lists, the kecamatan ranks them for the perangkat daerah. */
import { label } from './musrenbang-parts.ts';
import { regionalMusrenbang } from './musrenbang-regional.ts';

export const musrenbangKecamatan = regionalMusrenbang({
  id: 'musrenbang-kecamatan',
  name: label('Musrenbang Kecamatan', 'Kecamatan musrenbang'),
  fullName: label(
    'Musyawarah Perencanaan Pembangunan Kecamatan (Musrenbang)',
    'Kecamatan Development Planning Deliberation (Musrenbang)',
  ),
  summary: label(
    'Desa dan kelurahan membawa usulan, kecamatan menyusun prioritas dan memilih delegasi: 5 langkah, sekitar 4 jam.',
    'Villages bring their proposals, the kecamatan sets priorities and chooses delegates: 5 steps, about 4 hours.',
  ),
  unit: label('desa atau kelurahan', 'village or kelurahan'),
  next: label(
    'forum perangkat daerah dan musrenbang kabupaten/kota',
    'forum of agencies and the district musrenbang',
  ),
  input: label(
    'forum perangkat daerah dan penyusunan rancangan RKPD',
    'the forum of agencies and the draft of the annual plan',
  ),
  constituencies: [
    {
      id: 'kecamatan',
      name: label('Kecamatan dan perangkat daerah', 'Kecamatan and agencies'),
      icon: 'landmark',
    },
    { id: 'dprd', name: label('DPRD', 'District council'), icon: 'scroll-text' },
    { id: 'desa', name: label('Delegasi desa/kelurahan', 'Delegates of villages'), icon: 'house' },
    { id: 'lembaga', name: label('Lembaga kemasyarakatan', 'Community bodies'), icon: 'users' },
    { id: 'perempuan', name: label('Kelompok perempuan', "Women's groups"), icon: 'hand-heart' },
    { id: 'tokoh', name: label('Tokoh masyarakat dan pelaku usaha', 'Elders and business'), icon: 'store' },
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
        {
          id: 'ketua-tim',
          office: label('Ketua Tim Penyelenggara', 'Head of the organising team'),
          of: 'signer',
        },
      ],
    ],
    constituencies: false,
    actors: false,
    last: [],
  },
  report: {
    id: 'usulan-kecamatan',
    title: label('DAFTAR USULAN PRIORITAS MUSRENBANG', 'PRIORITIES OF THE MUSRENBANG'),
    name: label('Daftar Usulan Prioritas Musrenbang', 'Priorities of the Musrenbang'),
  },
  minutes: [30, 60, 60, 20],
});
