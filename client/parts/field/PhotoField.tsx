/**
 * One photo: from the camera or from what is on the device, made small here and given on. What is seen below the buttons is
 * what will be on the card; where the photo stands on its way is said in words.
 */
import { Camera, ImagePlus, Trash2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';

import type { PictureRef } from '@mufakat/shared/cards/card.ts';
import { readPicture } from '@mufakat/shared/cards/raw.ts';

import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { FieldError } from '../Notice.tsx';
import { PhotoImage } from '../photo/Photo.tsx';
import styles from '../photo/photo.module.css';
import { shrinkPicture } from '../photo/shrink.ts';
import { PICTURE_WORDS, type PictureWords } from '../photo/words.ts';
import type { FieldInputProps, WaitingPicture } from './field-input.ts';

export function PhotoField(props: FieldInputProps<'photo'>) {
  const { field, id, value, place, describedBy, onChange, onLeave } = props;
  const { photos } = place;
  const words = PICTURE_WORDS[place.language].photo;
  const [doing, setDoing] = useState<'shrinking' | 'giving' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [removed, setRemoved] = useState<PictureRef | null>(null);
  const stored = value === undefined ? null : readPicture(value);
  const waiting = photos.waiting(field.id);

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    setTrouble(null);
    setDoing('shrinking');
    const made = await shrinkPicture(file, 'photo');
    // The same file may be chosen again.
    input.value = '';
    if ('problem' in made) {
      setTrouble(made.problem === 'too-big' ? words.tooBig : words.unreadable);
    } else {
      setDoing('giving');
      const given = await photos.give(field.id, made.jpeg);
      if (given === null) setRemoved(null);
      else if ('why' in given) setTrouble(whyNot(given.why, words));
      else put(given);
    }
    setDoing(null);
  };
  const put = (photo: PictureRef | null) => {
    onChange(photo);
    onLeave();
    setRemoved(photo === null ? stored : null);
  };
  const remove = () => {
    if (waiting !== undefined) photos.drop(field.id);
    else put(null);
  };
  const isThere = stored !== null || waiting !== undefined;
  const status = doing === null ? waitingText(waiting, words) : words[doing];
  const refused = waiting?.state === 'refused' ? whyNot(waiting.why, words) : null;
  return (
    <div className={styles.field}>
      {waiting !== undefined ? (
        <Preview jpeg={waiting.jpeg} label={field.name[place.language]} />
      ) : (
        stored !== null && (
          <span>
            <PhotoImage
              photo={{ ...stored, src: photos.url(stored.picture) }}
              alt={field.name[place.language]}
              look="preview"
              failed={words.unreachable}
            />
          </span>
        )
      )}
      <output className="field-hint">{status}</output>
      <div className={styles.buttons}>
        {photos.camera && (
          <label className={styles.choose}>
            <Icon of={Camera} />
            {words.take}
            <input
              id={id}
              type="file"
              accept="image/*"
              capture="environment"
              aria-describedby={describedBy}
              disabled={doing !== null}
              onChange={(event) => void take(event)}
            />
          </label>
        )}
        <label className={styles.choose}>
          <Icon of={ImagePlus} />
          {isThere ? words.another : words.choose}
          <input
            id={photos.camera ? undefined : id}
            type="file"
            accept="image/*"
            aria-describedby={describedBy}
            disabled={doing !== null}
            onChange={(event) => void take(event)}
          />
        </label>
        {isThere && (
          <Button size="small" icon={Trash2} onPress={remove}>
            {words.remove}
          </Button>
        )}
        {!isThere && removed !== null && (
          <Button size="small" icon={Undo2} onPress={() => put(removed)}>
            {words.restore}
          </Button>
        )}
      </div>
      {(trouble ?? refused) !== null && <FieldError id={`${id}-photo`}>{trouble ?? refused}</FieldError>}
    </div>
  );
}

/** Drawn, not linked: the page may load pictures from its own server only. */
function Preview({ jpeg, label }: { readonly jpeg: Uint8Array<ArrayBuffer>; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    void createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' })).then((drawn) => {
      const sheet = canvas.current;
      if (!isGone && sheet !== null) {
        sheet.width = drawn.width;
        sheet.height = drawn.height;
        sheet.getContext('2d')?.drawImage(drawn, 0, 0);
      }
      drawn.close();
    });
    return () => {
      isGone = true;
    };
  }, [jpeg]);
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn, not loaded
  return <canvas ref={canvas} className={styles.preview} role="img" aria-label={label} />;
}

function waitingText(waiting: WaitingPicture | undefined, words: PictureWords['photo']): string {
  if (waiting === undefined || waiting.state === 'refused') return '';
  return waiting.state === 'kept' ? words.kept : words.keeping;
}

/** `why` is a key of the error words, or nothing was answered. */
function whyNot(why: string | null, words: PictureWords['photo']): string {
  switch (why) {
    case 'not-a-picture':
    case 'picture-too-big':
    case 'picture-too-large':
      return words.unreadable;
    case 'too-many-pictures':
      return words.tooMany;
    case 'unreachable':
      return words.unreachable;
    case 'not-ready':
      return words.notReady;
    default:
      return words.refused;
  }
}
