export function postgresSchema(schema: string): string;
export function dressed(script: string): string;
