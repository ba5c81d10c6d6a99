/** For pages whose address is a secret: no search engine and no store keeps them. (No address of ours goes to others as a referrer.) */
export const keptByNobody = (answer: Response): Response => {
  answer.headers.set('x-robots-tag', 'noindex, nofollow, noarchive');
  answer.headers.set('cache-control', 'private, no-store');
  return answer;
};
