import { expect, test } from 'vitest';
import { bundledCatalogueRaw } from '../../shared/catalog/bundled.ts';
import { catalogueFailureText } from '../../shared/catalog/failure.ts';
import { parseCatalogue } from '../../shared/catalog/parse.ts';

test('the bundled data passes the door', () => {
  const t = performance.now();
  const result = parseCatalogue(bundledCatalogueRaw);
  console.log('first', performance.now() - t);
  const t2 = performance.now();
  parseCatalogue(bundledCatalogueRaw);
  console.log('second', performance.now() - t2);
  expect(result.ok ? '' : catalogueFailureText(result.error)).toBe('');
});
