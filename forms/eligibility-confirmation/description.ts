import { addressee, filingDate, titleBlocks } from '../../src/forms/reference/sections/head';
import { attachments, officeUse } from '../../src/forms/reference/sections/office';
import { portrait } from '../../src/forms/reference/sections/page';
import {
  applicantGrid,
  careNeed,
  certificationNumber,
  childGrid,
  spouseGrid,
} from '../../src/forms/reference/sections/persons';
import {
  blank,
  cell,
  cellOf,
  checkBox,
  choices,
  date,
  gap,
  grid,
  label,
  line,
  paragraph,
  row,
  space,
  word,
} from '../../src/forms/reference/vocabulary';

const certificationPeriod = row(
  24,
  label(['認定有効期間']),
  cell(
    [
      date('child.certificationFrom', '児童 認定有効期間 始期', 'printed'),
      word('　から　'),
      date('child.certificationTo', '児童 認定有効期間 終期', 'printed'),
      word('　まで'),
      space(),
    ],
    { span: 3 },
  ),
);

const route = row(
  24,
  label('対象区分'),
  cell(
    [
      choices('child.route', '児童 対象区分', {
        'waiting-list': '待機児童',
        'leave-completed': '育児休業満了者',
      }),
    ],
    { span: 3 },
  ),
);

/** Only the second route has a day of return (K4). */
const returnedOn = row(
  24,
  label(['復職（予定）日']),
  cell(
    [
      date('child.returnedOn', '児童 復職（予定）日', 'printed', { optional: true }),
      space(8),
      word('（育児休業満了者のみ）', 8),
    ],
    { span: 3 },
  ),
);

/** The applicant's own hand: the program ticks and signs nothing. */
const consent = grid(
  [98, 'rest'],
  row(
    70,
    label('同意欄'),
    cellOf([
      line(
        checkBox('利用案内及び利用約款の内容を確認し、同意します。', {
          id: 'consent-terms',
          label: '同意欄 利用約款',
        }),
        'left',
        17,
      ),
      line(
        checkBox('支給認定及び入所申込みの状況について、区が確認することに同意します。', {
          id: 'consent-inquiry',
          label: '同意欄 区の確認',
        }),
        'left',
        17,
      ),
      line(
        [
          space(),
          word('申請者氏名（自署）', 9),
          space(6),
          blank('consent-signature', '同意欄 署名', 'signature', { width: 190, underlined: true }),
          space(6),
        ],
        'right',
        26,
      ),
    ]),
  ),
);

export const description = portrait('eligibility-confirmation', [
  ...titleBlocks('対象者確認申請書'),
  filingDate,
  addressee,
  gap(4),
  paragraph(
    '　ベビーシッター利用支援事業の対象者であることの確認を受けたいので、次のとおり申請します。',
  ),
  gap(6),
  applicantGrid({ group: '申請者', relationship: true }),
  spouseGrid,
  childGrid(row(24, ...certificationNumber, ...careNeed), certificationPeriod, route, returnedOn),
  gap(12),
  attachments('支給認定証の写し', '最新の利用保留通知の写し（待機児童の保護者のみ）'),
  gap(12),
  consent,
  gap(12),
  officeUse,
]);
