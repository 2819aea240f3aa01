/** The map is put up, replaced or taken away. It is made small here; points stay where they are, and that is said before. */
import { ImagePlus } from 'lucide-react';
import { useId, useState, type ChangeEvent } from 'react';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { FieldError, Notice } from '../../parts/Notice.tsx';
import photo from '../../parts/photo/photo.module.css';
import { shrinkPicture } from '../../parts/photo/shrink.ts';
import { api } from '../../platform/browser-api.ts';
import type { PlacedSheet } from '../../parts/field/field-input.ts';
import { useDeskWords, useErrorWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';

export interface MapDialogProps {
  readonly sheet: PlacedSheet | null;
  readonly onClose: () => void;
}

export function MapDialog({ sheet, onClose }: MapDialogProps) {
  const words = useDeskWords().map;
  const errors = useErrorWords();
  const store = useWorkshop();
  const { order, pending, refused } = useOrder();
  const id = useId();
  const [title, setTitle] = useState(sheet?.title ?? '');
  const [source, setSource] = useState(sheet?.source ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [isGiving, setGiving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const isReady = title.trim() !== '' && (file !== null || sheet !== null);

  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    setTrouble(null);
    setFile(currentTarget.files?.[0] ?? null);
  };
  const put = async () => {
    setGiving(true);
    const picture = await given();
    if (picture !== null) {
      const reply = await order({ name: 'map.set', sheet: { picture, title, source } });
      if (reply.ok) onClose();
    }
    setGiving(false);
  };
  /** The id of the picture to put up, or `null` with the reason shown. */
  const given = async (): Promise<string | null> => {
    if (file === null) return sheet?.picture ?? null;
    const made = await shrinkPicture(file, 'map');
    if ('problem' in made) {
      setTrouble(made.problem === 'too-big' ? errors.http['picture-too-big'] : errors.http['not-a-picture']);
      return null;
    }
    const answer = await api.givePicture(store.workshop, store.seat, 'map', made.jpeg);
    if (answer.ok) return answer.value.picture;
    const why = answer.problem.kind === 'refused' ? answer.problem.error : null;
    const sentences: Readonly<Record<string, string>> = { ...errors.refusal, ...errors.http };
    setTrouble(why === null ? errors.offline : (sentences[why] ?? errors.unexpected));
    return null;
  };
  const take = async () => {
    const reply = await order({ name: 'map.set', sheet: null });
    if (reply.ok) onClose();
  };

  return (
    <Dialog
      title={sheet === null ? words.putUp : words.change}
      onClose={onClose}
      actions={
        <>
          {sheet !== null && (
            <Button disabled={pending || isGiving} onPress={() => void take()}>
              {words.take}
            </Button>
          )}
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={!isReady || pending || isGiving} onPress={() => void put()}>
            {isGiving ? words.giving : words.put}
          </Button>
        </>
      }
    >
      {sheet !== null && <Notice>{words.stay}</Notice>}
      <div className={photo.field}>
        <span className="field-label" id={`${id}-file`}>
          {words.file}
        </span>
        <label className={photo.choose}>
          <Icon of={ImagePlus} />
          {file === null ? words.choose : file.name}
          <input type="file" accept="image/*" aria-labelledby={`${id}-file`} onChange={choose} />
        </label>
        <p className="field-hint">{words.fileHint}</p>
      </div>
      <TextField label={words.name} value={title} max={120} onChange={setTitle} />
      <TextField
        label={words.sourceLabel}
        hint={words.sourceHint}
        value={source}
        max={200}
        onChange={setSource}
      />
      {(trouble ?? refused) !== null && <FieldError id={`${id}-error`}>{trouble ?? refused}</FieldError>}
    </Dialog>
  );
}
