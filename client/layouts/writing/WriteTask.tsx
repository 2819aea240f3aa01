/**
 * Writing cards: one form, one button. Several kinds in one step are chosen above the form; a helper chooses for whom the card
 * is [W3]. What was written stays on the phone whatever happens to the step.
 */
import { Send } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';

import type { CardId, Fields, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import { isHelper } from '@mufakat/shared/permissions/command-names.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { useCardMark, useMyCards } from '../../hooks/useMyCards.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { CardMark } from '../../parts/CardMark.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { FootNote, FootRow } from '../../parts/page/Page.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import type { MyCard } from '../../store/workshop.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import { CardForm, type CardFormHandle } from './CardForm.tsx';
import { isOnlyHere, markState, markText } from './mark-text.ts';
import { Removed, useRemoval } from './Removed.tsx';
import { useDraft } from './use-draft.ts';
import styles from './writing.module.css';

/** For helpers. */
const ForWhom = lazy(async () => ({ default: (await import('./ForWhom.tsx')).ForWhom }));

export interface WriteTaskProps {
  readonly seen: StepSeen;
  readonly nav: ReactNode;
  /** A sent card to change; `null` writes a new one. */
  readonly chosen: MyCard | null;
  readonly onChosenDone: () => void;
  readonly onMine: () => void;
  /** Above the question: the choice between writing and answering roles. */
  readonly above?: ReactNode;
  readonly initial?: Fields;
}

const NO_CARD = '' as CardId;

/** A second tap so soon after the first meant the card that is on its way, not the empty form below the finger. */
const DOUBLE_TAP_MS = 700;

export function WriteTask({ seen, nav, chosen, onChosenDone, onMine, above, initial }: WriteTaskProps) {
  const { words, common, language, me, method, say } = usePhone();
  const step = seen.step.id as StepId;
  const { cards, loaded } = useMyCards(step);
  const { send } = useCommand();
  const [kindId, setKindId] = useState(
    () => cards.find((card) => !card.ready)?.kind ?? seen.kinds[0]?.id ?? null,
  );
  const [author, setAuthor] = useState<PersonId | null>(() => cards.find((card) => !card.ready)?.for ?? null);
  const kind = kindOf(method, chosen?.kind ?? kindId);
  const form = useRef<CardFormHandle>(null);
  /** Counts sent cards of this form: each new one begins with an empty form that has the focus. */
  const [round, setRound] = useState(0);
  /** Of this form: one begun earlier may be sent later. */
  const [sentId, setSentId] = useState<CardId | null>(null);
  const sentAt = useRef(-DOUBLE_TAP_MS);
  useEffect(() => {
    if (round > 0) form.current?.focus();
  }, [round]);
  const draft = useDraft(
    { step, kind: kind.id, author: chosen?.for ?? author, chosen: chosen?.id ?? null, initial },
    onChosenDone,
  );
  const mark = useCardMark(draft.id ?? NO_CARD);
  const removal = useRemoval();
  const sent = cards.filter((card) => card.ready);
  const ofAuthor = sent.filter((card) => card.for === (chosen?.for ?? author)).length;
  const limit = seen.row.perPerson;
  const isEditing = draft.card?.ready === true;
  const isFull = limit > 0 && ofAuthor >= limit && !isEditing;
  const isEmpty = draft.id === null;
  const last = sent.find(({ id }) => id === sentId) ?? sent.at(-1);
  const isSealed = seen.row.sealed && !seen.row.revealed;

  if (me.drawer === null) {
    return (
      <PhonePage nav={nav}>
        <p>{words.write.noDrawer}</p>
      </PhonePage>
    );
  }
  const submit = () => {
    if (isEmpty && performance.now() - sentAt.current < DOUBLE_TAP_MS) return;
    if (form.current?.check() !== true) return;
    sentAt.current = performance.now();
    setSentId(draft.finish());
    removal.forget();
    say(words.write.sent);
    setRound((before) => before + 1);
  };
  const done = (
    <div className={styles.end}>
      <Button pressed={me.done} onPress={() => void send({ name: 'done.set', done: !me.done })}>
        {me.done ? words.write.notDone : words.write.iAmDone}
      </Button>
      {me.done && <p className="field-hint">{words.write.doneNote}</p>}
    </div>
  );
  return (
    <PhonePage
      nav={nav}
      foot={
        isFull ? (
          <Button look="primary" wide onPress={onMine}>
            {words.tabs.mine}
          </Button>
        ) : (
          <>
            <FootRow>
              {!isEmpty && <CardMark state={markState(mark)} text={markText(mark, common)} />}
              <Button look="primary" wide icon={isEditing ? undefined : Send} onPress={submit}>
                {isEditing ? words.write.done : isSealed ? words.write.sendSealed : words.write.send}
              </Button>
            </FootRow>
            {isEmpty && (
              <FootNote>
                {isSealed
                  ? words.write.sealed
                  : seen.row.nameless
                    ? words.write.nameless
                    : limit > 0 && words.write.left(limit - ofAuthor)}
              </FootNote>
            )}
          </>
        )
      }
    >
      {above}
      <div>
        <h2 className={styles.question}>{seen.step.task[language]}</h2>
        {isEmpty && sent.length === 0 && <p className={styles.hint}>{seen.step.hint[language]}</p>}
        {isEditing && <p className={styles.hint}>{words.write.editing}</p>}
      </div>
      {chosen === null && (isHelper(me.role) || me.writesFor.length > 0) && (
        <Suspense>
          <ForWhom label={words.helper.writesFor} value={author} onChange={setAuthor} />
        </Suspense>
      )}
      {chosen === null && seen.kinds.length > 1 && (
        <Segments
          label={words.write.kind}
          labelHidden
          options={seen.kinds.map((each) => ({ value: each.id, text: each.name[language] }))}
          value={kind.id}
          onChange={setKindId}
        />
      )}
      {isFull ? (
        <Empty look={kind} title={words.write.fullTitle(limit)} action={done}>
          {words.write.full(limit)}
        </Empty>
      ) : (
        <>
          {isEmpty && <Removed removal={removal} />}
          {isEmpty && last !== undefined && <LastSent key={last.id} card={last} />}
          <CardForm
            key={`${kind.id} ${chosen?.id ?? 'new'} ${author ?? ''} ${round}`}
            ref={form}
            kind={kind}
            draft={draft}
            isOnlyHere={isEmpty || isOnlyHere(mark)}
          />
          {!isEmpty && (
            <div className={styles.actions}>
              <Button
                look="ghost"
                size="small"
                onPress={() => {
                  if (!isEditing && draft.card !== undefined) removal.remember(draft.card);
                  draft.discard();
                }}
              >
                {isEditing ? words.write.takeBack : words.write.remove}
              </Button>
            </div>
          )}
          {isEmpty && last !== undefined && done}
        </>
      )}
      {!loaded && <p className="visually-hidden">{words.write.loading}</p>}
    </PhonePage>
  );
}

/** The card just sent, so that a person sees where it went. */
function LastSent({ card }: { readonly card: MyCard }) {
  const { words, common, method } = usePhone();
  const mark = useCardMark(card.id);
  const line = useRef<HTMLParagraphElement>(null);
  // A long form leaves the page scrolled down.
  useEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <p ref={line} className={styles.last}>
      <span className="visually-hidden">{words.write.lastSent}</span>
      <b>{titleOf(kindOf(method, card.kind), card.fields)}</b>
      <CardMark state={markState(mark)} text={markText(mark, common)} />
    </p>
  );
}
