import { describe, expect, test } from 'vitest';
import { bundledCatalogue, bundledCatalogueRaw } from '../../shared/catalog/bundled.ts';
import { catalogueFailureText } from '../../shared/catalog/failure.ts';
import { parseCatalogue } from '../../shared/catalog/parse.ts';
import { catalogueUnits } from '../../shared/catalog/figure-schema.ts';
import { unitNames } from '../../shared/engine/units.ts';

describe('the bundled catalogue', () => {
  test('passes the door it is not sent through at run time', () => {
    const result = parseCatalogue(bundledCatalogueRaw);

    expect(result.ok ? '' : catalogueFailureText(result.error)).toBe('');
  });

  test('loses nothing at the door', () => {
    const result = parseCatalogue(bundledCatalogueRaw);

    expect(result.ok && result.value).toEqual(bundledCatalogue());
  });

  test('is one object, however often it is asked for', () => {
    expect(bundledCatalogue()).toBe(bundledCatalogue());
  });

  test('is named by year, month and number, and dated', () => {
    expect(bundledCatalogue()).toMatchObject({ version: '2026.11.0', checkedOn: '2026-11-23' });
  });

  test('uses only units the engine knows', () => {
    expect(catalogueUnits.filter((unit) => !unitNames.includes(unit))).toEqual([]);
  });
});
