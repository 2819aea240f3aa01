/** An input whose code is fetched when a form first asks for it; where there is no signal it is asked for again. */
import { useEffect, useState, type ComponentType } from 'react';

import type { FieldKind } from '@mufakat/shared/cards/card.ts';

import type { FieldInputProps } from './field-input.ts';

const AGAIN_MS = 4000;

export function lazyInput<K extends FieldKind>(
  load: () => Promise<ComponentType<FieldInputProps<K>>>,
): ComponentType<FieldInputProps<K>> {
  let found: ComponentType<FieldInputProps<K>> | null = null;
  return function LazyInput(props) {
    const [Input, setInput] = useState(() => found);
    useEffect(() => {
      if (Input !== null) return;
      let again: ReturnType<typeof setTimeout> | undefined;
      const ask = () => {
        load().then(
          (Loaded) => {
            found = Loaded;
            setInput(() => Loaded);
          },
          () => {
            again = setTimeout(ask, AGAIN_MS);
          },
        );
      };
      ask();
      return () => clearTimeout(again);
    }, [Input]);
    return Input === null ? <span id={props.id} aria-busy="true" /> : <Input {...props} />;
  };
}
