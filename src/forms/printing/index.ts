export { type CalibrationWords, calibrationSheet } from './calibration-sheet';
export { markedPages } from './marked-pages';
export {
  largestOffset,
  linesFromEdge,
  noOffset,
  offsetFrom,
  type PrinterOffset,
} from './printer-offset';
