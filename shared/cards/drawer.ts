/**
 * A drawer paper: the cards of one person [W3]. Root map `cards`: card id -> Y.Map { step, kind, ready, for?, fields }, where
 * `fields` is a Y.Map of field id -> plain JSON, or Y.Text for a `longText` field. A card and all its texts are created in
 * one transaction. Nobody but the owner's devices writes here; the room reads it through `readDrawerCard` only.
 */
export const DRAWER_CARDS = 'cards';
