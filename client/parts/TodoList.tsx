/** What somebody has to look at: icon, what it is, where. Amber needs a person, red is a gap. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import styles from './TodoList.module.css';

export interface Todo {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly tone: 'good' | 'warn' | 'bad';
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

export function TodoList({ todos }: { readonly todos: readonly Todo[] }) {
  return (
    <ul className={styles.todos}>
      {todos.map((todo) => (
        <li key={todo.id} data-tone={todo.tone}>
          <Icon of={todo.icon} />
          <div>
            <b>{todo.title}</b>
            {todo.text !== '' && <p>{todo.text}</p>}
            {todo.action}
          </div>
        </li>
      ))}
    </ul>
  );
}
