interface Asked {
  readonly strings: readonly string[];
  readonly graph: string;
}

export function lean(asked: Asked): Asked;
