import type { CalibrationWords, PrinterOffset } from '../forms';

/** A distance to the tenth of a millimetre, with its direction. */
const moved = (millimetres: number, plus: string, minus: string): string =>
  `${millimetres < 0 ? minus : plus}へ${Math.abs(millimetres).toFixed(1)}mm`;

/** 「右へ0.5mm・上へ1.0mm」; null where nothing is moved. */
export const offsetText = ({ right, down }: PrinterOffset): string | null =>
  right === 0 && down === 0 ? null : `${moved(right, '右', '左')}・${moved(down, '下', '上')}`;

/** 印刷位置の確認用紙: printed, measured with a ruler, and the difference typed in. */
export const calibrationWords: CalibrationWords & { readonly name: string } = {
  name: '印刷位置の確認用紙',
  title: '印刷位置の確認用紙',
  madeWith: (offset) => {
    const text = offsetText(offset);
    return text === null ? 'ずらさずに印刷したもの' : `${text}ずらして印刷したもの`;
  },
  fromTop: (millimetres) => `↑ 用紙の上の端からこの横線まで ${millimetres.toFixed(1)}mm`,
  fromLeft: (millimetres) => `← 用紙の左の端からこの縦線まで ${millimetres.toFixed(1)}mm`,
  ruler: (millimetres) => `目盛りの全長 ${millimetres}mm`,
  steps: [
    '1. A4の用紙に、倍率「実際のサイズ(100%)」、余白「なし」で印刷します。',
    '2. 定規で目盛りの全長を測ります。150mmと200mmでないときは、',
    '　 倍率が「実際のサイズ」になっていません。設定を直して印刷し直します。',
    '3. 用紙の左の端から太い縦線まで、上の端から太い横線までを測ります。',
    '4. 測った長さを画面に入力します。20.0mmとの差が、このプリンターの',
    '　 ずれです。記入だけを印刷するときに、この分をずらします。',
    '5. 四すみの十字が欠けるときは、その端に印刷できないプリンターです。',
  ],
};
