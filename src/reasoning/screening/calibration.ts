/** Fitted by `bench/screening-fit.ts` on the development half alone: do not edit. A constant first, then the features in their order. */
export const calibration = {
  version: '2026-11-22.7485d1',
  fittedOn: 'disturbed names, names in their original script and synthetic persons, the development half of each',
  coefficients: [
    -11.3392, 3.9448, -0.8981, 0, 6.3014, 0, 3.2888, 1.5204, 0.3521, 0.0161, -0.8, 1.4539, -0.7011, -0.5733, -1.6385, 0,
    -0.5, 1.398, 0, -0.0058, 2.7742, -3.0528, -2.7299, -3.6559, 0, -1.154, 0.6087, -0.4564, 0, -0.45, 0.2, -5.6582,
    -1.3162, -0.5092, 1, 0.6944, -1.1125, 2.3931,
  ] as readonly number[],
}

/** The same for two names without a list, on the judged pairs. */
export const pairCalibration = {
  coefficients: [1.9433, -0.9421, -2.107, 0.9922, -1.4457, -1.6263, -2.4675, -3.0808] as readonly number[],
}
