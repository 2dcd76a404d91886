/**
 * The catalogue's door: what is not a sound catalogue does not pass.
 *
 * First the shape (types, units, ranges, pedigree), then the references. Every problem is collected, each with the
 * path to it, so that an editor of data files can mend all of them at once.
 */
import type { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { CatalogueFailure } from './failure.ts';
import { danglingReferences, incompleteTables } from './references.ts';
import { catalogueSchema } from './schema.ts';

/** A checked catalogue, or every problem found. */
export function parseCatalogue(raw: unknown): Result<Catalogue, CatalogueFailure> {
  const shape = catalogueSchema.safeParse(raw);
  if (!shape.success) return err(shapeFailure(shape.error));

  const problems = [...danglingReferences(shape.data), ...incompleteTables(shape.data)];
  return problems.length > 0 ? err({ kind: 'catalogue-reference', problems }) : ok(shape.data);
}

/** The schema's findings with the path as one text. */
export function shapeFailure(error: z.ZodError): CatalogueFailure {
  return {
    kind: 'catalogue-shape',
    problems: error.issues.map(({ path, message }) => ({ path: path.map(String).join('/'), message })),
  };
}
