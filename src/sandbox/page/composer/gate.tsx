interface Props {
  readonly hint: string;
  readonly label: string;
  readonly run: () => unknown;
}

/** What must be done before one can write here. */
export function Gate({ hint, label, run }: Props) {
  return (
    <footer class="composer gate">
      <p>{hint}</p>
      <button type="button" class="strong" onClick={() => void run()}>
        {label}
      </button>
    </footer>
  );
}
