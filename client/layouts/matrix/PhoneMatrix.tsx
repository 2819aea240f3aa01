/**
 * Matrices on the phone. Benchmarks are cards like others; in the step that settles roles, the people of an actor also answer
 * for the roles proposed to it, and that task comes first once there is something to answer.
 */
import { useMemo, useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import { Segments } from '../../parts/Tabs.tsx';
import { usePhone } from '../phone-context.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { BoardLook } from '../writing/BoardLook.tsx';
import { Collecting } from '../writing/Collecting.tsx';
import { WriteTask, type WriteTaskProps } from '../writing/WriteTask.tsx';
import { RoleAnswers, RolesTask } from './RolesTask.tsx';

export function PhoneMatrix({ seen }: LayoutProps) {
  return seen.step.settles === 'roles' ? <RoleAnswers /> : <BoardLook seen={seen} />;
}

export function PhoneMatrixCollect({ seen }: LayoutProps) {
  return seen.step.settles === 'roles' ? (
    <Collecting seen={seen} Task={WriteOrAnswer} />
  ) : (
    <Collecting seen={seen} />
  );
}

function WriteOrAnswer(props: WriteTaskProps) {
  const { words, me } = usePhone();
  const roles = useSection('roles');
  const waiting = (roles?.cells ?? []).filter(
    (cell) => cell.actor === me.actor && cell.answer === 'waiting',
  ).length;
  const [task, setTask] = useState<'write' | 'answer'>(
    waiting > 0 && props.chosen === null ? 'answer' : 'write',
  );
  const actor = roles?.actors.find(({ id }) => id === me.actor)?.name;
  const field = props.seen.kinds[0]?.fields.find((each) => each.kind === 'institution')?.id;
  const initial = useMemo(
    () => (actor === undefined || field === undefined ? {} : { [field]: actor }),
    [actor, field],
  );
  const above = (
    <Segments
      label={words.tabs.task}
      labelHidden
      options={[
        { value: 'write', text: words.roles.write },
        {
          value: 'answer',
          text: waiting > 0 ? `${words.roles.answer} (${waiting})` : words.roles.answer,
          ...(waiting > 0 && { label: `${words.roles.answer}, ${words.roles.waitingCount(waiting)}` }),
        },
      ]}
      value={task}
      onChange={setTask}
    />
  );
  return task === 'write' || props.chosen !== null ? (
    <WriteTask {...props} above={above} initial={initial} />
  ) : (
    <RolesTask above={above} nav={props.nav} />
  );
}
