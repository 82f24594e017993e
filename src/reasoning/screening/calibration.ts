/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [-13.9218, 6.7877, -1.7258, -0.1766, 4.2565, 1.8141, 3.4049, 1.3917, 1.4447, -0.406, 1.0269, 1.5952, -0.5163, -0.1373, -1.2662, 0.0731, 0, 1.3471, -0.2579, -0.1353, 0.2797, -2.8567, -2.2292, -1.2791, 0.4774, -1.5234, 0.2052, -0.2272, -0.4428, -0.476, 0.7936, -4.291] as readonly number[],
}

/** The same for two names without a list, on the development half of the judged pairs. */
export const pairCalibration = { coefficients: [-2.9263, 0.0329, 0.8753, -0.0239, 0.6463, 1.4216, 1.9103, 0.191, 0.4781, -0.6806, -1.0346, 0.5233, 0.2621, 0.6551, 1.0334] as readonly number[] }
