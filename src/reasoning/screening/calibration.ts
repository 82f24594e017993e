/** Fitted by `bench/screening-fit.ts` on the development half alone. */
export const calibration = {
  version: '0',
  fittedOn: '',
  coefficients: [-9, 2, 1, 1, 4, 1, 1, 1, -1, -0.5, -1, 0.5, 0.3, 0.5, -0.5, 0.5, -0.3] as readonly number[],
}

/** Judged pairs, the development half. */
export const pairCalibration = { coefficients: [-6, 2, 1, 2, 2, 1, 2, 2, 0, 0, -0.5, -0.5, 0.5, -0.3, 0] as readonly number[] }
