/** Which picture the hall sees now. */
import { Lobby } from './Lobby.tsx';

export function Scene() {
  return <Lobby />;
}
