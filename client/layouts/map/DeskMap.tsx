/**
 * The map on the desk: pins that are moved with the mouse, opened with the keyboard, and beside it what has no place yet. A
 * moved pin is a wording of its group, so it is undone like one. The hall sees the map when it is shown to it.
 */
import { MapPin, MapPlus, MonitorOff, MonitorUp } from 'lucide-react';
import { useRef, useState, type PointerEvent } from 'react';

import type { GroupId, Spot, StepId } from '@mufakat/shared/cards/card.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import pins from '../../parts/photo/map.module.css';
import { MapSurface, pinStyle, spotOf } from '../../parts/photo/MapSurface.tsx';
import type { WallSheet } from '../../parts/wall/wall-model.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useMapSheet } from '../photos.ts';
import { useOrder } from '../use-order.ts';
import { useWallOf } from '../wall/use-wall.ts';
import { WordingDialog } from '../wall/WordingDialog.tsx';
import styles from './map.module.css';
import { MapDialog } from './MapDialog.tsx';
import { placedOf, spotFieldOf } from './spots.ts';

/** A press that moves less than this is a press. */
const DRAG_FROM_PX = 5;

interface Drag {
  readonly group: GroupId;
  readonly from: { readonly x: number; readonly y: number };
  /** `null` until it has moved. */
  readonly spot: Spot | null;
}

export function DeskMap({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords().map;
  const { may, say } = useDesk();
  const { orderAloud, pending } = useOrder();
  const sheet = useMapSheet();
  const method = useSection('method');
  const hall = useSection('room')?.hall;
  const { model } = useWallOf((seen.step.source ?? seen.step.id) as StepId, false);
  const [worded, setWorded] = useState<GroupId | null>(null);
  const [isChanging, setChanging] = useState(false);
  const [drag, setDrag] = useState<Drag | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  const kindOf = (id: string) => method?.cardKinds.find((kind) => kind.id === id);
  const all = [...model.sheets, ...model.loose].filter(
    (group) => !group.hidden && spotFieldOf(kindOf(group.kind)) !== null,
  );
  const placed = placedOf(all, kindOf);
  const missing = all.filter((group) => !placed.some((each) => each.group === group));
  const open = all.find((group) => group.id === worded);
  const kind = open === undefined ? undefined : kindOf(open.kind);

  const move = (group: WallSheet, spot: Spot) => {
    const field = spotFieldOf(kindOf(group.kind));
    if (field === null) return;
    say(words.moved(group.title));
    void orderAloud({
      name: 'group.word',
      group: group.id,
      fields: { ...group.wording, [field]: spot },
      rev: group.rev,
    });
  };
  const onDown = (group: WallSheet) => (event: PointerEvent<HTMLButtonElement>) => {
    if (!may('group.word')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ group: group.id, from: { x: event.clientX, y: event.clientY }, spot: null });
  };
  const onMove = (event: PointerEvent<HTMLButtonElement>) => {
    const { current } = surface;
    if (drag === null || current === null) return;
    const far = Math.hypot(event.clientX - drag.from.x, event.clientY - drag.from.y);
    if (drag.spot !== null || far >= DRAG_FROM_PX) setDrag({ ...drag, spot: spotOf(event, current) });
  };
  const onUp = (group: WallSheet) => () => {
    if (drag !== null && drag.spot !== null) move(group, drag.spot);
    // The press that ends a move opens nothing.
    setTimeout(() => setDrag(null));
  };

  const dialog = isChanging && <MapDialog sheet={sheet} onClose={() => setChanging(false)} />;
  if (sheet === null) {
    return (
      <div className={styles.empty}>
        <Empty
          icon={MapPin}
          framed
          title={words.none}
          action={
            may('map.set') && (
              <Button look="primary" icon={MapPlus} onPress={() => setChanging(true)}>
                {words.putUp}
              </Button>
            )
          }
        >
          {words.noneText}
        </Empty>
        {dialog}
      </div>
    );
  }
  const isShown = hall?.screen === 'map';
  return (
    <div className={styles.map}>
      <div className={styles.sheet}>
        <MapSurface ref={surface} isTall sheet={sheet} alt={words.alt(sheet.title, placed.length)}>
          {placed.map(({ group, number, spot }) => (
            <button
              key={group.id}
              type="button"
              className={`${pins.pin} ${pins.button}`}
              style={pinStyle(drag?.group === group.id && drag.spot !== null ? drag.spot : spot)}
              title={group.title}
              aria-label={words.pin(number, group.title)}
              onPointerDown={onDown(group)}
              onPointerMove={onMove}
              onPointerUp={onUp(group)}
              onPointerCancel={() => setDrag(null)}
              onClick={() => {
                if (drag?.spot == null) setWorded(group.id);
              }}
            >
              {number}
            </button>
          ))}
        </MapSurface>
        <p className="field-hint">
          {sheet.title}
          {sheet.source !== '' && ` · ${words.source(sheet.source)}`}
          {may('group.word') && ` · ${words.how}`}
        </p>
      </div>
      <aside className={styles.side}>
        <div className={pins.buttons}>
          {may('screen.show') && (
            <Button
              size="small"
              icon={isShown ? MonitorOff : MonitorUp}
              pressed={isShown}
              disabled={pending}
              onPress={() => void orderAloud({ name: 'screen.show', screen: isShown ? 'auto' : 'map' })}
            >
              {isShown ? words.showOff : words.show}
            </Button>
          )}
          {may('map.set') && (
            <Button size="small" icon={MapPlus} onPress={() => setChanging(true)}>
              {words.change}
            </Button>
          )}
        </div>
        <ol className={styles.list}>
          {placed.map(({ group, number }) => (
            <li key={group.id}>
              <span className={styles.number}>{number}</span>
              <button type="button" className={styles.title} onClick={() => setWorded(group.id)}>
                {group.title}
              </button>
            </li>
          ))}
        </ol>
        {missing.length > 0 && (
          <>
            <h3 className={styles.heading}>{words.missing(missing.length)}</h3>
            <ul className={styles.list}>
              {missing.map((group) => (
                <li key={group.id}>
                  <button type="button" className={styles.title} onClick={() => setWorded(group.id)}>
                    {group.title}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </aside>
      {open !== undefined && kind !== undefined && (
        <WordingDialog sheet={open} kind={kind} onClose={() => setWorded(null)} />
      )}
      {dialog}
    </div>
  );
}
