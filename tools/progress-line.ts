/** One line in the terminal that is written over; where the output is a file or a pipe, a line only when `key` changes. */
export class ProgressLine {
  #key = '';
  #open = false;

  show(text: string, key: string): void {
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\u001B[2K${text}`);
      this.#open = true;
    } else if (key !== this.#key) console.log(text);
    this.#key = key;
  }

  /** Leaves the line and writes below it. */
  say(text: string): void {
    this.end();
    console.log(text);
  }

  end(): void {
    if (this.#open) process.stdout.write('\r\u001B[2K');
    this.#open = false;
  }
}
