/**
 * The Lucide drawings that data may name: card kinds and constituencies. A method that names another one adds it here,
 * because an icon font or the whole set would be heavier than the rest of the phone.
 */

import {
  BookOpen,
  Building2,
  CalendarCheck,
  Coins,
  Flag,
  GraduationCap,
  HandHeart,
  Handshake,
  House,
  Landmark,
  Lightbulb,
  type LucideIcon,
  Map as MapDrawing,
  Megaphone,
  MessageSquareText,
  Newspaper,
  Route,
  Ruler,
  ScrollText,
  Signature,
  Sprout,
  Store,
  Sunrise,
  Tag,
  TriangleAlert,
  UserRound,
  UserRoundCheck,
  Users,
} from 'lucide-react';

const ICONS: ReadonlyMap<string, LucideIcon> = new Map<string, LucideIcon>([
  ['book-open', BookOpen],
  ['building-2', Building2],
  ['calendar-check', CalendarCheck],
  ['coins', Coins],
  ['flag', Flag],
  ['graduation-cap', GraduationCap],
  ['hand-heart', HandHeart],
  ['handshake', Handshake],
  ['house', House],
  ['landmark', Landmark],
  ['lightbulb', Lightbulb],
  ['map', MapDrawing],
  ['megaphone', Megaphone],
  ['message-square-text', MessageSquareText],
  ['newspaper', Newspaper],
  ['route', Route],
  ['ruler', Ruler],
  ['scroll-text', ScrollText],
  ['signature', Signature],
  ['sprout', Sprout],
  ['store', Store],
  ['sunrise', Sunrise],
  ['triangle-alert', TriangleAlert],
  ['user-round', UserRound],
  ['user-round-check', UserRoundCheck],
  ['users', Users],
]);

export function iconByName(name: string): LucideIcon {
  return ICONS.get(name) ?? Tag;
}
