import type { Palette } from "./goods";

/** Package colours, named after what gives the colour in a Thái Bình village. */
export const PALETTES = {
  gac: {
    main: "#B8361B",
    second: "#EFC9A8",
    accent: "#8E2413",
    paper: "#FBF1DC",
    letters: "#5A1408",
  },
  laDong: {
    main: "#24553B",
    second: "#CFDDBE",
    accent: "#B8361B",
    paper: "#F8F2E0",
    letters: "#173A28",
  },
  cham: {
    main: "#233F66",
    second: "#C3D0D8",
    accent: "#B8361B",
    paper: "#F7F2E4",
    letters: "#162A47",
  },
  gardenia: {
    main: "#DDA02A",
    second: "#F6E0A6",
    accent: "#8E2413",
    paper: "#FFF7E2",
    letters: "#4E2A0B",
  },
  dayLily: {
    main: "#CF6A2A",
    second: "#F4CFA6",
    accent: "#24553B",
    paper: "#FCF3E2",
    letters: "#5C260C",
  },
  tea: {
    main: "#7A4A2B",
    second: "#DDBF99",
    accent: "#B8361B",
    paper: "#F8EEDB",
    letters: "#42240F",
  },
  lotus: {
    main: "#BE5468",
    second: "#F1CFC9",
    accent: "#3C6A48",
    paper: "#FDF3EA",
    letters: "#6A1E30",
  },
  youngRice: {
    main: "#7C9440",
    second: "#DCE2B0",
    accent: "#24553B",
    paper: "#FAF6E0",
    letters: "#36461A",
  },
  celadon: {
    main: "#5F9183",
    second: "#CFE2D6",
    accent: "#B8361B",
    paper: "#F8F4E6",
    letters: "#1F4A40",
  },
  straw: {
    main: "#C79B4A",
    second: "#EEDBA9",
    accent: "#24553B",
    paper: "#FCF6E4",
    letters: "#543A10",
  },
  clay: {
    main: "#9C5634",
    second: "#E0B596",
    accent: "#233F66",
    paper: "#FAF0DF",
    letters: "#4E2410",
  },
  soot: {
    main: "#3C332D",
    second: "#BBAA95",
    accent: "#B8361B",
    paper: "#F6EEDD",
    letters: "#2A211B",
  },
  sim: {
    main: "#6B4468",
    second: "#D9C3D2",
    accent: "#C79B4A",
    paper: "#FAF2E8",
    letters: "#43244A",
  },
  kraft: {
    main: "#BE925F",
    second: "#E4CCA6",
    accent: "#24553B",
    paper: "#FBF5E6",
    letters: "#3B2814",
  },
  riverMist: {
    main: "#8FA3A6",
    second: "#DDE4E0",
    accent: "#233F66",
    paper: "#F9F6EC",
    letters: "#2B3D42",
  },
  undyed: {
    main: "#E6D6B8",
    second: "#F5EBD6",
    accent: "#7A4A2B",
    paper: "#FDF8EC",
    letters: "#4A3524",
  },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
