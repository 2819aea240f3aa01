/** Musrenbang RKPD of a kabupaten or kota: priorities of the region first, then what kecamatan and agencies bring. */
import { label } from './musrenbang-parts.ts';
import { regionalMusrenbang } from './musrenbang-regional.ts';
import { ALL_STATES, consent, lineField, titleField, USUAL_SIGNATURES } from './parts.ts';

export const musrenbangKabupaten = regionalMusrenbang({
  id: 'musrenbang-kabupaten',
  name: label('Musrenbang RKPD Kabupaten/Kota', 'District musrenbang'),
  fullName: label(
    'Musyawarah Perencanaan Pembangunan Kabupaten/Kota (Musrenbang)',
    'District Development Planning Deliberation (Musrenbang)',
  ),
  summary: label(
    'Kabupaten atau kota menyepakati prioritas pembangunan dan usulan untuk RKPD: pembukaan dan 6 langkah, sekitar 5 jam.',
    'A district agrees on its priorities and on the proposals for its annual plan: 6 steps, about 5 hours.',
  ),
  unit: label('kecamatan atau perangkat daerah', 'kecamatan or agency'),
  next: label('musrenbang provinsi', 'provincial musrenbang'),
  input: label('penyusunan rancangan akhir RKPD', 'the final draft of the annual plan'),
  constituencies: [
    { id: 'pemda', name: label('Pemerintah daerah', 'District government'), icon: 'landmark' },
    { id: 'dprd', name: label('DPRD', 'District council'), icon: 'scroll-text' },
    { id: 'kecamatan', name: label('Delegasi kecamatan', 'Delegates of kecamatan'), icon: 'house' },
    { id: 'kampus', name: label('Akademisi', 'Academics'), icon: 'graduation-cap' },
    { id: 'usaha', name: label('Pelaku usaha', 'Business'), icon: 'store' },
    { id: 'masyarakat', name: label('Organisasi masyarakat', "People's organisations"), icon: 'users' },
    { id: 'perempuan', name: label('Kelompok perempuan dan anak', 'Women and children'), icon: 'hand-heart' },
  ],
  signatures: { first: USUAL_SIGNATURES.first, constituencies: true, actors: false, last: [] },
  report: {
    id: 'kesepakatan-rkpd',
    title: label('NASKAH KESEPAKATAN MUSRENBANG RKPD', 'AGREEMENT OF THE DISTRICT MUSRENBANG'),
    name: label('Naskah Kesepakatan Musrenbang RKPD', 'Agreement of the district Musrenbang'),
  },
  minutes: [40, 60, 75, 20],
  first: {
    kind: {
      id: 'sasaran',
      name: label('Prioritas pembangunan', 'Development priority'),
      shape: 'oval',
      colour: 'visi',
      icon: 'flag',
      fields: [
        titleField(
          'prioritas',
          label('Prioritas pembangunan', 'Development priority'),
          label('misalnya: menurunkan kemiskinan', 'for example: less poverty'),
        ),
        lineField('sasaran', label('Sasaran', 'Aim')),
        lineField('indikator', label('Indikator', 'Indicator')),
        lineField('target', label('Target', 'Target')),
      ],
    },
    step: {
      id: 'sasaran',
      name: label('Prioritas pembangunan daerah', 'Priorities of the district'),
      task: label(
        'Apa yang paling perlu dicapai daerah tahun depan?',
        'What must the district reach next year?',
      ),
      hint: label(
        'Satu prioritas per kartu, dengan sasaran, indikator, dan target.',
        'One priority per card, with its aim, indicator and target.',
      ),
      minutes: 40,
      layout: 'wall',
      states: ALL_STATES,
      collects: { kinds: ['sasaran'], during: ['open'], perPerson: 5, sealed: false, nameless: true },
      decides: [{ way: 'dots', maxPerOption: 2, on: 'groups' }, ...consent('groups')],
      settles: 'accepted',
    },
    table: {
      id: 'sasaran',
      shape: 'list',
      name: label('Prioritas pembangunan daerah', 'Priorities of the district'),
      tab: label('Prioritas daerah', 'Priorities'),
      step: 'sasaran',
      kind: 'sasaran',
      rows: 'accepted',
      order: 'rank',
      empty: label('Tidak ada prioritas pembangunan yang disepakati.', 'No priorities were agreed on.'),
      counted: label('prioritas pembangunan', 'priorities of the district'),
      columns: [
        { of: 'field', field: 'prioritas', width: 7.2 },
        { of: 'field', field: 'sasaran', width: 6.6 },
        { of: 'field', field: 'indikator', width: 5.6 },
        { of: 'field', field: 'target', width: 4 },
        { of: 'support', width: 2.5 },
        { of: 'rank', width: 2.1 },
      ],
      pictures: ['support'],
    },
    clause: {
      of: 'tables',
      parts: [
        {
          table: 'sasaran',
          phrase: label(
            'Prioritas pembangunan daerah sebanyak {jumlah} prioritas beserta sasaran, indikator, dan targetnya',
            'The priorities of the district, {jumlah} in number, with aims, indicators and targets',
          ),
        },
      ],
    },
  },
});
