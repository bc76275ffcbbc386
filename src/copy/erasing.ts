import type { Left } from '../store';

/** Why something that was to be deleted is still there, and what to do. */
export function leftText({ why, code }: Left): string {
  switch (why) {
    case 'changed-elsewhere':
      return '開いたあとに、ほかのところ(別の画面や同期ソフト)で変更されたため、消していません。中身を確かめてから消してください。';
    case 'other-files':
      return 'このソフトが作っていないファイルが入っているため、フォルダーを残しました。中身を確かめてください。';
    case 'disk':
      return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? '消す許可がないため、消せませんでした。フォルダーの設定を確かめて、手で消してください。'
        : 'ディスクから消せませんでした。ほかのソフトで開いていないか確かめて、手で消してください。';
    default:
      return why satisfies never;
  }
}
