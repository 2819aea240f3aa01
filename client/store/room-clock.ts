/**
 * Room time on this device: the local clock plus an offset [C5]. A message is late by its way here, never early, so of
 * several measures the largest is the nearest; a hello begins anew, because local clocks are set and devices sleep.
 */
export interface RoomClock {
  now(): number;
  /** `serverNow` came with a message; `restart` for hello. */
  heard(serverNow: number, restart?: boolean): void;
}

/** A measure this far below the offset in force means that the local clock was set forward. */
const LOCAL_JUMP_MS = 3000;

export function makeRoomClock(clock: () => number): RoomClock {
  let offset = 0;
  let last = 0;
  return {
    now() {
      // Between two hellos room time stands rather than running back.
      last = Math.max(last, clock() + offset);
      return last;
    },
    heard(serverNow, restart = false) {
      const measured = serverNow - clock();
      const jumped = measured < offset - LOCAL_JUMP_MS;
      if (restart || jumped) last = 0;
      offset = restart || jumped ? measured : Math.max(offset, measured);
    },
  };
}
