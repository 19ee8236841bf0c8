// Given to a program by `--import`: the clock of its machine goes by as many milliseconds wrong as SHIFT says.
const by = Number(process.env.SHIFT);
const { now } = Date;

globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(now() + by);
    else super(...given);
  }

  static now() {
    return now() + by;
  }
};
