import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, type DocumentNode, parse } from 'graphql';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The contract as it stands in `schema/`, all files as one document. */
export const readContract = (): DocumentNode =>
  concatAST(
    readdirSync(SCHEMA_FOLDER)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => parse(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'))),
  );
