/**
 * Colours that stay apart for every kind of colour vision: one blue from light to dark, one orange, and
 * greys. What they mean is always shown by a shape too.
 */
export const INK = "#1b2733";
export const SOFT = "#5b6b7a";
export const RULE = "#d7dee5";
export const PAPER = "#ffffff";
export const BLUE = "#0b4f8a";
export const MID_BLUE = "#3d86cc";
export const PALE_BLUE = "#dceaf7";
export const ORANGE = "#c85f00";
export const GREY = "#aeb9c4";

/** Chat apps show a picture at most this wide. */
export const WIDTH = 1280;
/** Of a picture that is read where it stands, in a chat: no wider than 4:3 it is shown whole. */
export const HEIGHT = 960;
export const MARGIN = 48;
export const INNER = WIDTH - 2 * MARGIN;
/** A bubble on a phone is 330 points wide, and below 9 points nothing is read there. */
export const LETTERS = 36;
