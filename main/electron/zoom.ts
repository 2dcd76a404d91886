/** The steps of zooming, as browsers have them. */
const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next step in a direction; 0 goes back to 100 %. */
export function zoomAfter(zoom: number, direction: -1 | 0 | 1): number {
  if (direction === 0) return 1;
  const next = direction > 0 ? steps.find((step) => step > zoom) : steps.findLast((step) => step < zoom);
  return next ?? zoom;
}
