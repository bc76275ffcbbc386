import type { Left } from '../store';

/** Why something that was to be deleted is still there, and what to do. */
export function leftText({ why, code }: Left): string {
  switch (why) {
    case 'changed-elsewhere':
      return '開いたあとに、ほかのところ(別の画面や同期ソフト)で変更されたため、消していません。中身を確かめてから消してください。';
    case 'other-files':
      return 'この世帯のものと分からないファイルが入っているため、フォルダーを残しました。中身を確かめてください。';
    case 'shared':
      return '同じ場所のほかの世帯ファイルも、このフォルダーの書類を使っている(または、使っていないと確かめられない)ため、消していません。要らないことを確かめてから、手で消してください。';
    case 'papers-unknown':
      return 'この世帯ファイルを読めず、領収書などの書類がどのフォルダーにあるか分からないため、書類は消していません。フォルダーの中を確かめてください。';
    case 'papers-unnamed':
      return 'この世帯の名前が付いた書類のフォルダーですが、世帯ファイルに記録がなく、この世帯のものと確かめられないため、消していません。書類をしまう途中でパソコンが止まったときなどに残ります。中身を確かめて、要らなければ、手で消してください。';
    case 'look-only':
      return '見るだけの状態で開いているため、消していません。';
    case 'unreadable-version':
      return '同じ名前の世帯ファイルが読めなかったときに、控えと置き換えて残したものです。どの世帯のものか読めないため、消していません。要らなければ、手で消してください。';
    case 'no-folder':
      return 'フォルダーのあるところに、リンクなど別のものがあるため、その先は消していません。中身を確かめてください。';
    case 'disk':
      return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? '消す許可がないため、消せませんでした。フォルダーの設定を確かめて、手で消してください。'
        : 'ディスクから消せませんでした。ほかのソフトで開いていないか確かめて、手で消してください。';
    default:
      return why satisfies never;
  }
}
