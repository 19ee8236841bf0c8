/**
 * Which text a person agreed to. Raise it when `consent-notice` changes in locales/ (a test compares):
 * whoever takes another place or corrects their name is asked anew.
 */
export const CONSENT_VERSION = "1";
