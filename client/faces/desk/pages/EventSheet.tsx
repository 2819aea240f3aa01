/** What was given at creation and may still change: title, place, area, the plan the result is meant for, days and hour. */
import { Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';

import { hasCollected } from '@mufakat/shared/workshop/steps.ts';

import { useSection } from '../../../hooks/useSection.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { Button } from '../../../parts/Button.tsx';
import { DraftField } from '../../../parts/form/DraftField.tsx';
import { levelsTyped } from '../../../parts/form/levels-typed.ts';
import { sumTyped } from '../../../parts/form/sum-typed.ts';
import { ZONES } from '../../../parts/form/zones.ts';
import { FieldError } from '../../../parts/Notice.tsx';
import { Segments } from '../../../parts/Tabs.tsx';
import styles from './page.module.css';
import { useSettings, type EditedSettings } from './use-settings.ts';

const PARTS = ['title', 'kind', 'region', 'area', 'place', 'city', 'targetPlan'] as const;
const DAYS_MAX = 14;
const LEVELS_MAX = 8;
const RETENTION_MAX = 3650;

export function EventSheet() {
  const words = useDeskWords().proceedings;
  const edited = useSettings();
  const method = useSection('method');
  const id = useId();
  if (edited === null) return null;
  const { settings, writes, change, refused } = edited;
  return (
    <Sheet title={words.settings}>
      <div className={styles.wide}>
        {PARTS.map((part) => (
          <DraftField
            key={part}
            label={words.event[part]}
            value={settings[part]}
            disabled={!writes}
            onSave={(text) => change({ [part]: text.trim() })}
          />
        ))}
      </div>
      {method?.ceiling === true && <Ceiling edited={edited} />}
      <Days edited={edited} />
      <Fixed edited={edited} />
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </Sheet>
  );
}

function Ceiling({ edited: { settings, writes, change } }: { readonly edited: EditedSettings }) {
  const words = useDeskWords().proceedings.event;
  const { numbers } = useCommonWords();
  const [wrong, setWrong] = useState(false);
  const { ceiling = null } = settings;
  return (
    <DraftField
      label={words.ceiling}
      value={ceiling === null ? '' : numbers.integer(ceiling)}
      inputMode="numeric"
      error={wrong ? words.ceilingWrong : null}
      disabled={!writes}
      onSave={(text) => {
        const sum = sumTyped(text);
        setWrong(sum === undefined);
        if (sum !== undefined) change({ ceiling: sum });
      }}
    />
  );
}

/** What every card is written under: it may be changed until cards are asked for. */
function Fixed({ edited: { settings, writes, change } }: { readonly edited: EditedSettings }) {
  const words = useDeskWords().proceedings.event;
  const steps = useSection('method')?.steps ?? [];
  const runs = useSection('room')?.steps ?? [];
  const [wrong, setWrong] = useState(false);
  const disabled = !writes || hasCollected(steps, runs);
  return (
    <>
      <div className={styles.wide}>
        <DraftField
          label={words.levels}
          hint={words.levelsHint}
          value={settings.levels.join(' > ')}
          disabled={disabled}
          onSave={(text) => change({ levels: levelsTyped(text).slice(0, LEVELS_MAX) })}
        />
        <DraftField
          label={words.retention}
          hint={words.retentionHint}
          value={String(settings.retentionDays)}
          inputMode="numeric"
          max={4}
          error={wrong ? words.retentionWrong : null}
          disabled={disabled}
          onSave={(text) => {
            const days = Number(text);
            const isRight = Number.isInteger(days) && days >= 1 && days <= RETENTION_MAX;
            setWrong(!isRight);
            if (isRight) change({ retentionDays: days });
          }}
        />
      </div>
      <Segments
        label={words.zone}
        options={ZONES}
        value={settings.timeZone}
        disabled={disabled}
        onChange={(timeZone) => change({ timeZone })}
      />
      <p className="field-hint">{words.fixed}</p>
    </>
  );
}

/** People attended days by their number, so only the last can go, and only while nobody was there. */
function Days({ edited }: { readonly edited: EditedSettings }) {
  const words = useDeskWords().proceedings.when;
  const { numbers } = useCommonWords();
  const people = useSection('people') ?? [];
  const [wrong, setWrong] = useState<number | null>(null);
  const { settings, writes, change } = edited;
  const { days } = settings;
  const last = days.length - 1;
  const attended = people.some((person) => person.days.includes(last));
  const set = (at: number, day: string) => {
    const next = days.map((each, index) => (index === at ? day : each));
    const sound = day !== '' && next.every((each, index) => index === 0 || each > (next[index - 1] ?? ''));
    setWrong(sound ? null : at);
    if (sound) change({ days: next });
  };
  return (
    <>
      <div className={styles.grid}>
        {days.map((day, at) => (
          <DraftField
            // oxlint-disable-next-line react/no-array-index-key -- a day is known by its place, also while it is changed
            key={at}
            label={words.day(at + 1, days.length)}
            type="date"
            value={day}
            hint={numbers.dateWithDay(day)}
            error={wrong === at ? words.dayOrder : null}
            disabled={!writes}
            onSave={(text) => set(at, text)}
          />
        ))}
        <DraftField
          label={words.startsAt}
          type="time"
          value={settings.startsAt.replace('.', ':')}
          hint={
            settings.startsAt === '' ? undefined : `${settings.startsAt} ${numbers.zone(settings.timeZone)}`
          }
          disabled={!writes}
          onSave={(text) => change({ startsAt: text.replace(':', '.') })}
        />
      </div>
      {writes && (
        <div className={styles.acts}>
          {days.length < DAYS_MAX && (
            <Button
              size="small"
              icon={Plus}
              onPress={() => change({ days: [...days, dayAfter(days[last] ?? '')] })}
            >
              {words.addDay}
            </Button>
          )}
          {days.length > 1 && !attended && (
            <Button
              size="small"
              look="ghost"
              icon={Trash2}
              onPress={() => change({ days: days.slice(0, -1) })}
            >
              {words.removeDay}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
