/**
 * A small bell of two soft tones, made in the page: nothing to load. A page that nobody has touched yet may make no sound, and
 * must not make it later instead; then, and on a browser without sound, the red figures alone say it.
 */
const TONES = [
  { hertz: 880, afterS: 0 },
  { hertz: 660, afterS: 0.35 },
] as const;
const LOUD = 0.2;
const FADES_S = 1.2;

export function ringBell(): void {
  if (typeof AudioContext === 'undefined' || !navigator.userActivation?.hasBeenActive) return;
  const sound = new AudioContext();
  const end = () => {
    // It had no place to sound, or has sounded; either way nothing is left to do.
    sound.close().catch(() => undefined);
  };
  const play = () => {
    for (const { hertz, afterS } of TONES) {
      const from = sound.currentTime + afterS;
      const tone = new OscillatorNode(sound, { frequency: hertz });
      const loudness = new GainNode(sound, { gain: LOUD });
      loudness.gain.setValueAtTime(LOUD, from);
      loudness.gain.exponentialRampToValueAtTime(0.001, from + FADES_S);
      tone.connect(loudness).connect(sound.destination);
      tone.start(from);
      tone.stop(from + FADES_S);
      if (afterS > 0) tone.addEventListener('ended', end);
    }
  };
  sound.resume().then(play, end);
}
