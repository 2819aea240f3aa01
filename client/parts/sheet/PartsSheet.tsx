/**
 * All small parts on one sheet, in every state: for looking at them and for axe. No page of the product shows it; it is drawn
 * by the picture `sheet-01-bagian`. Its words are samples, not texts of the product.
 */
import { ArrowRight, CloudOff, Inbox, Layers, Monitor, Pencil, Plus, WifiOff, X } from 'lucide-react';
import { useState } from 'react';

import type { CardColour, CardShape } from '@mufakat/shared/cards/card.ts';

import { useWords } from '../../hooks/useWords.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { Card, CardBack, type CardLook } from '../Card.tsx';
import { CardMark } from '../CardMark.tsx';
import { ClassTag } from '../ClassTag.tsx';
import { commonWords } from '../common-words.ts';
import { CardOutlines, Empty } from '../Empty.tsx';
import { GroupSheet } from '../GroupSheet.tsx';
import { Mark } from '../Mark.tsx';
import { FieldError, Notice } from '../Notice.tsx';
import { RoleBadge } from '../RoleBadge.tsx';
import { Seats } from '../Seats.tsx';
import { StepList } from '../StepList.tsx';
import { Segments, Tabs } from '../Tabs.tsx';
import { Timer, TimerBar } from '../Timer.tsx';
import { UnsurIcon } from '../UnsurIcon.tsx';
import styles from './PartsSheet.module.css';

const KINDS: readonly (readonly [string, CardShape, CardColour, string, string])[] = [
  ['Isu', 'box', 'isu', 'flag', 'Gambut mudah terbakar'],
  ['Frasa visi', 'oval', 'visi', 'sunrise', 'Satwa pulang, warga sejahtera'],
  ['Program', 'cut', 'program', 'map', 'Sekat kanal dan pembasahan gambut'],
  ['Aksi', 'cut', 'aksi', 'calendar-check', 'Bangun 40 sekat kanal'],
  ['Tolok ukur', 'scale', 'tolok', 'ruler', 'Luas gambut basah kembali, 4.200 ha pada 2028'],
  ['Peran', 'badge', 'peran', 'user-round-check', 'Balai TN Sembilang'],
  ['Kebijakan', 'fold', 'kebijakan', 'scroll-text', 'Perbup tentang muka air gambut'],
  ['Strategi', 'fold', 'strategi', 'route', 'Mulai dari tiga desa percontohan'],
];
const PROGRAM: CardLook = { shape: 'cut', colour: 'program', icon: 'map' };
const TITLE = 'Patroli gabungan dan pelaporan warga';

export function PartsSheet() {
  useFaceStyle('desk');
  const common = useWords(commonWords);
  const [unit, setUnit] = useState<'quarter' | 'year'>('quarter');
  const card = { look: PROGRAM, kind: 'Program', kindShown: false, title: TITLE };
  return (
    <main className={styles.sheet}>
      <h1 className={styles.head}>
        <Mark name={common.name} />
        <span>Kartu, tanda, dan bagian kecil</span>
      </h1>
      <section className={styles.kinds} aria-label="Jenis kartu">
        {KINDS.map(([kind, shape, colour, icon, title]) => (
          <Card
            key={kind}
            look={{ shape, colour, icon }}
            kind={kind}
            title={title}
            meta="Muara Merang, Kepayang"
            headingLevel={2}
          />
        ))}
      </section>
      <section className={styles.states} aria-label="Keadaan kartu">
        <Card {...card} edge="here" headingLevel={2}>
          <CardMark state="device" text={common.marks.device} />
        </Card>
        <Card {...card} headingLevel={2}>
          <CardMark state="stored" text={common.marks.stored} />
        </Card>
        <Card {...card} headingLevel={2}>
          <CardMark state="board" text={common.marks.boardIn('Satwa dan hutan')} />
        </Card>
        <Card {...card} headingLevel={2} meta="Datang setelah ditutup. Tidak hilang.">
          <CardMark state="tray" text={common.marks.tray} />
        </Card>
        <CardBack look={PROGRAM} label={common.marks.sealed} />
        <Card {...card} headingLevel={2} chosen />
        <Card {...card} headingLevel={2} lifted />
        <Card {...card} headingLevel={2} joined meta={common.joined(3)} />
        <Card {...card} headingLevel={2}>
          <CardMark state="refused" text={common.marks.refused} />
        </Card>
        <Card {...card} headingLevel={2} hidden>
          <CardMark state="hidden" text={common.marks.hidden} />
        </Card>
      </section>
      <section className={styles.rest} aria-label="Bagian kecil">
        <div>
          <Button look="primary" after={ArrowRight}>
            Mulai diskusi
          </Button>
          <Button icon={Monitor}>Tampilkan di layar</Button>
          <Button look="ghost">Lihat 2 lainnya</Button>
          <Button look="danger" icon={X}>
            Batalkan acara
          </Button>
          <Button disabled>Belum bisa</Button>
          <Button icon={Plus} label="Tambah" size="small" />
        </div>
        <div>
          {(['layak-mendesak', 'layak', 'layak-kurang-mendesak', 'tidak-layak', 'data-kurang'] as const).map(
            (each) => (
              <ClassTag key={each} of={each} text={common.classes[each]} />
            ),
          )}
          <p className={styles.badges}>
            <RoleBadge roles={['PJ']} answer="confirmed" label="Penanggung jawab, sanggup" />
            <RoleBadge roles={['P']} answer="noted" label="Pelaksana, dengan catatan" />
            <RoleBadge roles={['D']} answer="waiting" label="Pendukung, menunggu" />
            <RoleBadge roles={['F']} answer="declined" label="Pendana, tidak sanggup" />
            <RoleBadge roles={['W', 'D']} label="Pengawas dan pendukung" />
          </p>
        </div>
        <div>
          <UnsurIcon icon="house" name="Masyarakat" />
          <Seats filled={3} of={5} label={common.ofAll(3, 5)} />
          <Seats filled={31} of={64} label={common.ofAll(31, 64)} />
          <Timer
            timer={{ state: 'paused', leftMs: 462_000, totalMs: 900_000 }}
            now={() => 0}
            words={common.timer}
            icon
          />
          <TimerBar timer={{ state: 'running', endsAt: 300_000, totalMs: 900_000 }} now={() => 0} />
          <Segments
            label="Skala"
            value={unit}
            onChange={setUnit}
            options={[
              { value: 'quarter', text: 'Triwulan' },
              { value: 'year', text: 'Tahun' },
            ]}
          />
        </div>
        <div>
          <Notice title="Nilai Ibu ikut dihitung.">27 dari 29 peserta menilai.</Notice>
          <Notice tone="good">Tersimpan.</Notice>
          <Notice tone="warn">Swasta baru 2 dari 4.</Notice>
          <Notice tone="bad">Pilihan Ibu TIDAK terhitung.</Notice>
          <Notice look="toast" action={<Button look="ghost">Urungkan</Button>}>
            Kartu dipindah.
          </Notice>
        </div>
        <div>
          <label className="field">
            <span className="field-label">Perkiraan biaya</span>
            <input
              className="input"
              defaultValue="7,2 milyar"
              aria-invalid="true"
              aria-describedby="sheet-error"
            />
          </label>
          <FieldError id="sheet-error">Tulis dengan angka, misalnya 7.200.000.000</FieldError>
          <CardOutlines label={common.loading} count={2} note={common.slow} />
        </div>
      </section>
      <section className={styles.large} aria-label="Bagian besar">
        <StepList
          label={common.step.list}
          doneLabel={common.step.done}
          chosen="4"
          onChoose={() => undefined}
          steps={[
            { id: '0', number: null, name: 'Pembukaan dan kehadiran', state: 'done', time: '09.00' },
            {
              id: '1',
              number: 1,
              name: 'Isu dan faktor perekat',
              state: 'skipped',
              note: common.step.skipped('sudah ada'),
            },
            { id: '2', number: 2, name: 'Visi bersama', state: 'now', note: common.step.here, time: '10.00' },
            { id: '4', number: 4, name: 'Saringan layak–mendesak', state: 'next', time: '11.20' },
          ]}
        />
        <GroupSheet title="Gambut dan air" count={3} countLabel={common.cards(3)} target>
          <Card {...card} />
          <Card {...card} title="Regu penjaga api di 9 desa" />
        </GroupSheet>
        <Empty icon={Inbox} title="Papan masih kosong" framed>
          22 orang sedang menulis. Kartu muncul di sini begitu dikirim.
        </Empty>
        <Empty
          look={PROGRAM}
          title="Belum ada kartu"
          action={<Button look="primary">Tulis kartu pertama</Button>}
        >
          Tulis satu gagasan per kartu.
        </Empty>
        <div className={styles.strips}>
          <Banner icon={CloudOff} title="Sinyal putus.">
            Kartu aman di HP ini.
          </Banner>
          <Banner icon={WifiOff} tone="quiet">
            {common.facilitatorConnecting}
          </Banner>
          <Tabs
            label="Bagian"
            look="bottom"
            current="task"
            onChange={() => undefined}
            tabs={[
              { id: 'task', text: 'Tugas', icon: Pencil },
              { id: 'mine', text: 'Kartu saya', icon: Layers, badge: 3, badgeLabel: common.cards(3) },
            ]}
          />
          <Tabs
            label="Tampilan"
            current="a"
            onChange={() => undefined}
            tabs={[
              { id: 'a', text: 'Layak' },
              { id: 'b', text: 'Mendesak' },
            ]}
          />
        </div>
      </section>
    </main>
  );
}
