/**
 * Which text a person agreed to. Raise it when `consent-notice` changes in locales/ (a test compares):
 * whoever registers or opens their data again is asked anew.
 */
export const CONSENT_VERSION = "1";
