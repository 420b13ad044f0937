/* What day it is, date pickers learn from the server, which knows where the reader lives and what time it is: their
   browser's clock may be another one's. */
(() => {
  'use strict';
  const day = (text) => {
    const [year, month, date] = text.split('-').map(Number);
    return new Date(year, month - 1, date);
  };
  const pickerOf = (part) => {
    let node = part;
    while (node && node.localName !== 'vaadin-date-picker') node = node.parentNode ?? node.host;
    return node;
  };
  const todayOf = (part) => {
    const told = pickerOf(part)?.twofoldToday;
    return told ? day(told) : undefined;
  };
  const change = (prototype, name, instead) => {
    const before = prototype[name];
    prototype[name] = function changed(...given) {
      const today = todayOf(this);
      return today ? instead.call(this, today, ...given) : before.apply(this, given);
    };
  };
  const isSame = (one, other) => Boolean(one && other) && one.toDateString() === other.toDateString();

  customElements.whenDefined('vaadin-date-picker-overlay-content').then((content) => {
    change(content.prototype, '_getTodayMidnight', (today) => today);
    change(content.prototype, '_scrollToCurrentMonth', function scroll(today) {
      if (this.focusedDate) this.focusedDate = today;
      this.scrollToDate(today, true);
    });
  });
  customElements.whenDefined('vaadin-month-calendar').then((month) => {
    change(month.prototype, '_isToday', isSame);
  });
  customElements.whenDefined('vaadin-date-picker').then((picker) => {
    Object.defineProperty(picker.prototype, 'twofoldToday', {
      configurable: true,
      get() { return this.dataset.today; },
      set(today) {
        this.dataset.today = today;
        const open = this.querySelector('vaadin-date-picker-overlay-content');
        open?.updateTodayButton();
        open?.calendars.forEach((month) => month.requestUpdate());
      },
    });
  });
})();
