/**
 * What a set of sentences holds. Private persons are invented; officials, figures and wordings of
 * quoted sentences are as published. "person" is anybody private who can be recognised, by name or by
 * a description.
 */
export interface PrivacySet {
  readonly person: readonly string[];
  /** Names of files that give a private person away. */
  readonly personFiles: readonly string[];
  readonly phone: readonly string[];
  readonly address: readonly string[];
  /** Somebody asks for help. */
  readonly cry: readonly string[];
  /** Nothing in them is anybody's to hide. */
  readonly harmless: readonly string[];
  readonly harmlessFiles: readonly string[];
}
