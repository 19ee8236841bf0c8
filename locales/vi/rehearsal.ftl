# Lịch gửi thông báo: xem trước (/dientap)
words-today = hôm nay
words-tomorrow = ngày mai|mai
words-this-week = tuần này|tuần
words-next-week = tuần sau|tuần tới
rehearsal-head = <b>Lịch gửi thông báo: { $days }</b>
rehearsal-when = Không hiểu “{ $typed }”. Ví dụ: /dientap hôm nay, /dientap tuần này, /dientap { $day }
rehearsal-nothing = { $past ->
    [yes] Không còn thông báo nào.
   *[no] Không có thông báo nào.
  }
rehearsal-past = Đã qua:
rehearsal-past-state = { $state } { $count }
rehearsal-units = { $count } đơn vị
rehearsal-people = { $count } người
rehearsal-group = nhóm
rehearsal-cancelled-some = đã dừng { $count }
rehearsal-group-head = <b>{ $time }, { $day }</b>
    { $what }
rehearsal-count = Số tin: { $count }; đã dừng: { $cancelled }
rehearsal-choose = Chọn người nhận để xem nội dung:
rehearsal-item-cancelled = (đã dừng) { $name }
rehearsal-notice-head = <b>{ $time }, { $day }</b>
    Người nhận: { $name }
rehearsal-notice-cancelled = <b>Đã dừng: tin này không được gửi.</b>
rehearsal-notice-gone = Theo số liệu hiện nay, tin này không còn cần gửi.
rehearsal-buttons = <i>Các nút kèm theo: { $labels }</i>
rehearsal-picture = <i>Kèm theo ảnh tiến độ.</i>
rehearsal-over = Tin này đã gửi, hoặc không còn trong lịch.
rehearsal-done-cancel = Đã dừng gửi tin này.
rehearsal-done-restore = Tin này được gửi như lịch.
button-rehearsal-today = Hôm nay
button-rehearsal-week = Cả tuần
button-rehearsal-cancel = Dừng gửi tin này
button-rehearsal-restore = Gửi lại như lịch
