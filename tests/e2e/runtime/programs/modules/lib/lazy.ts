console.log('lazy.ts is evaluated late');
export default (): string => 'lazy';
