import { addressee, filingDate, titleBlocks } from '../../src/forms/reference/sections/head';
import { attachments, officeUse } from '../../src/forms/reference/sections/office';
import { portrait } from '../../src/forms/reference/sections/page';
import {
  applicantGrid,
  careNeed,
  certificationNumber,
  childGrid,
} from '../../src/forms/reference/sections/persons';
import {
  cell,
  date,
  gap,
  grid,
  group,
  label,
  notes,
  paragraph,
  row,
  text,
} from '../../src/forms/reference/vocabulary';

const use = grid(
  [22, 98, 'rest'],
  row(
    40,
    group('利用', 2),
    label(['契約した事業者名']),
    cell([text('child.providers', '契約した事業者名')]),
  ),
  row(28, label(['利用開始予定日']), cell([date('child.firstUse', '利用開始予定日', 'printed')])),
);

export const description = portrait('account-issue', [
  ...titleBlocks('アカウント発行申請書'),
  gap(4),
  filingDate,
  gap(4),
  addressee,
  gap(10),
  paragraph('　助成券の発行に必要なアカウントの発行を受けたいので、次のとおり申請します。'),
  gap(10),
  applicantGrid({ group: '申請者', relationship: true, email: true }),
  gap(14),
  childGrid(row(26, ...certificationNumber, ...careNeed)),
  gap(14),
  use,
  gap(14),
  attachments('事業者と交わした契約書'),
  gap(10),
  notes(
    '※',
    '最初の利用日の10日前（土曜日、日曜日及び祝日を除く。）までに、契約書を持参のうえ窓口で申請してください。',
    'アカウントは、公益社団法人全国保育サービス協会から郵送されます。',
  ),
  gap(18),
  officeUse,
]);
