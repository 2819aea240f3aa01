/**
 * An actor's people answer for its roles: sanggup, sanggup dengan catatan, tidak [trust 2]. The first who answers becomes the
 * delegate where the desk has marked none; everyone else of the actor may read.
 */
import { Check, MessageSquare, X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

import type { ActorId } from '@mufakat/shared/cards/card.ts';
import type { RoleCell, RolesSection } from '@mufakat/shared/workshop/view.ts';

import { useCommand } from '../../hooks/useCommand.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Answers } from '../../parts/ballot/Answers.tsx';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { useComposedText } from '../../parts/field/composed-text.ts';
import { FieldError } from '../../parts/Notice.tsx';
import { FootNote } from '../../parts/page/Page.tsx';
import { RoleBadge } from '../../parts/RoleBadge.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import { kindOf } from '../kind-of.ts';
import styles from '../Look.module.css';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';

/** The whole page: inside the tabs of a step that collects. */
export function RolesTask({ above, nav }: { readonly above: ReactNode; readonly nav: ReactNode }) {
  const foot = useRolesFoot();
  return (
    <PhonePage nav={nav} foot={foot}>
      {above}
      <RoleAnswers />
    </PhonePage>
  );
}

/** What stands in the thumb zone: who answers for this actor. */
function useRolesFoot(): ReactNode {
  const { words, me, you } = usePhone();
  const roles = useSection('roles');
  const actor = roles?.actors.find(({ id }) => id === me.actor);
  if (actor === undefined) return null;
  return (
    <FootNote>
      {actor.delegate === null
        ? words.roles.youBecome
        : actor.delegate === me.person
          ? words.roles.youAnswer(you)
          : words.roles.delegateOnly}
    </FootNote>
  );
}

const NO_ROLES: RolesSection = { actors: [], programmes: [], cells: [], gaps: [], clashes: [] };

/** The roles of one's own actor, one to answer at a time. */
export function RoleAnswers() {
  const { words, me } = usePhone();
  const roles = useSection('roles') ?? NO_ROLES;
  const [reopened, setReopened] = useState<string | null>(null);
  const actor = roles.actors.find(({ id }) => id === me.actor);
  if (actor === undefined) return <ChooseActor roles={roles} />;
  const cells = roles.cells.filter((cell) => cell.actor === actor.id);
  const mayAnswer = actor.delegate === null || actor.delegate === me.person;
  const open =
    cells.find((cell) => cell.programme === reopened) ?? cells.find((cell) => cell.answer === 'waiting');
  const others = cells.filter((cell) => cell !== open);
  return (
    <>
      <p className={styles.lead}>
        {cells.length > 0 ? `${words.roles.proposed(cells.length)} ` : ''}
        <b>{actor.name}</b>
      </p>
      {cells.length === 0 && (
        <Empty look={kindOf({ cardKinds: [] }, null)} title={words.roles.noneYet}>
          {words.roles.noneYetText}
        </Empty>
      )}
      {open !== undefined && (
        <AnswerRole
          key={`${open.programme} ${open.answer}`}
          cell={open}
          mayAnswer={mayAnswer}
          onDone={() => setReopened(null)}
        />
      )}
      {open === undefined && cells.length > 0 && <p className={styles.lead}>{words.roles.allDone}</p>}
      {others.length > 0 && (
        <section className={styles.section}>
          {open !== undefined && <h2 className={styles.label}>{words.roles.others}</h2>}
          <ul className={styles.done}>
            {others.map((cell) => (
              <AnsweredRole
                key={cell.programme}
                cell={cell}
                onReopen={mayAnswer && cell.answer !== 'waiting' ? () => setReopened(cell.programme) : null}
              />
            ))}
          </ul>
        </section>
      )}
      <ChooseActor roles={roles} />
    </>
  );
}

/** Which actor a person speaks for: at most one. */
function ChooseActor({ roles }: { readonly roles: RolesSection }) {
  const { words, me } = usePhone();
  const { send, refusal } = useCommand();
  const [isOpen, setOpen] = useState(false);
  if (me.person === null) return null;
  const { person } = me;
  if (me.actor !== null && !isOpen) {
    return (
      <div>
        <Button look="ghost" size="small" onPress={() => setOpen(true)}>
          {words.roles.change}
        </Button>
      </div>
    );
  }
  if (roles.actors.length === 0) return <p className={styles.lead}>{words.roles.noActors}</p>;
  return (
    <section className={styles.section}>
      <div>
        <h2 className={styles.title}>{words.roles.choose}</h2>
        <p className={styles.lead}>{words.roles.chooseText}</p>
      </div>
      <SelectField
        label={words.roles.choose}
        labelHidden
        value={me.actor ?? ''}
        none={words.roles.none}
        options={roles.actors.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(chosen) => {
          const actor: ActorId | null = roles.actors.find(({ id }) => id === chosen)?.id ?? null;
          setOpen(false);
          void send({ name: 'actor.speak', person, actor });
        }}
      />
      <RefusalNotice refusal={refusal} />
    </section>
  );
}

type Answer = 'confirmed' | 'noted' | 'declined';

interface AnswerRoleProps {
  readonly cell: RoleCell;
  readonly mayAnswer: boolean;
  readonly onDone: () => void;
}

function AnswerRole({ cell, mayAnswer, onDone }: AnswerRoleProps) {
  const { words, common, method } = usePhone();
  const { send, pending, refusal } = useCommand();
  const [answer, setAnswer] = useState<Answer | null>(cell.answer === 'waiting' ? null : cell.answer);
  const [note, setNote] = useState(cell.note ?? '');
  const [isTried, setTried] = useState(false);
  const programme = useProgrammeTitle(cell);
  const id = useId();
  const text = useComposedText<HTMLTextAreaElement>(note, setNote, () => undefined);
  const isMissing = answer !== null && answer !== 'confirmed' && note.trim() === '';
  const give = () => {
    setTried(true);
    if (answer === null || isMissing) {
      document.getElementById(id)?.focus();
      return;
    }
    const { programme: group, actor } = cell;
    const said = answer === 'confirmed' ? null : note;
    void send({ name: 'role.answer', programme: group, actor, answer, note: said, onPaper: false }).then(
      (reply) => reply.ok && onDone(),
    );
  };
  const kind =
    method.cardKinds.find((each) => each.fields.some((field) => field.kind === 'institution')) ?? null;
  return (
    <section className={styles.list}>
      <Card
        look={kindOf(method, kind?.id ?? null)}
        kind={programme}
        title={cell.roles.map((role) => `${common.roles[role]} (${role})`).join(', ')}
        meta={cell.contribution ?? words.roles.noContribution}
        headingLevel={2}
      />
      {mayAnswer && (
        <>
          <Answers
            label={words.roles.answer}
            value={answer}
            onChange={setAnswer}
            options={[
              { id: 'confirmed', icon: Check, text: words.roles.yes, hint: null },
              { id: 'noted', icon: MessageSquare, text: words.roles.withNote, hint: null },
              { id: 'declined', icon: X, text: words.roles.no, hint: null },
            ]}
            below={(chosen) =>
              chosen === 'confirmed' ? null : (
                <div className="field">
                  <label className="field-label" htmlFor={id}>
                    {chosen === 'noted' ? words.roles.noteLabel : words.roles.reasonLabel}
                  </label>
                  <textarea
                    id={id}
                    className="input"
                    rows={3}
                    aria-invalid={(isTried && isMissing) || undefined}
                    aria-describedby={isTried && isMissing ? `${id}-error` : undefined}
                    {...text}
                  />
                  {isTried && isMissing && <FieldError id={`${id}-error`}>{words.roles.needText}</FieldError>}
                </div>
              )
            }
          />
          <RefusalNotice refusal={refusal} />
          <Button look="primary" wide disabled={answer === null || pending} onPress={give}>
            {words.vote.send}
          </Button>
        </>
      )}
    </section>
  );
}

function AnsweredRole({
  cell,
  onReopen,
}: {
  readonly cell: RoleCell;
  readonly onReopen: (() => void) | null;
}) {
  const { words, common } = usePhone();
  const programme = useProgrammeTitle(cell);
  const roles = cell.roles.map((role) => common.roles[role]).join(', ');
  return (
    <li>
      <RoleBadge
        roles={cell.roles}
        answer={cell.answer}
        onPaper={cell.onPaper}
        label={`${roles}: ${common.roleAnswers[cell.answer]}`}
      />
      <div>
        <p>
          {programme}
          <small>
            {common.roleAnswers[cell.answer]}
            {cell.note !== null && ` · ${cell.note}`}
          </small>
        </p>
        {onReopen !== null && (
          <Button look="ghost" size="small" onPress={onReopen}>
            {words.roles.changeAnswer}
            <span className="visually-hidden"> {programme}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function useProgrammeTitle(cell: RoleCell): string {
  const { method } = usePhone();
  const group = useSection('accepted')?.find(({ id }) => id === cell.programme);
  return group === undefined ? '–' : titleOf(kindOf(method, group.kind), group.wording);
}
