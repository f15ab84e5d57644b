import type { Drawing } from "./drawing";
import type { LabelColours, LabelText } from "./label";

/** The colours of a package or a prop; the goods themselves keep the colours they have in life. */
export interface Palette {
  /** The colour a buyer would name it by. */
  main: string;
  /** A lighter relative of the main colour. */
  second: string;
  /** A small contrast: a ribbon, a band, a cap. */
  accent: string;
  /** The label's ground. */
  paper: string;
  /** The label's letters, readable on that ground. */
  letters: string;
}

export interface Goods {
  art: Drawing;
  palette: Palette;
  label: LabelText;
}

/** Draws one kind of packshot on the table that is already there. */
export type Form = (goods: Goods) => string;

export const labelColours = ({ main, paper, letters }: Palette): LabelColours => ({
  ground: paper,
  mark: main,
  letters,
});
