deadlines-head = <b>Hạn báo cáo và mốc · { $unit }</b>
    ({ $day })
deadlines-head-all = <b>Hạn báo cáo và mốc của Kế hoạch</b>
    ({ $day })
deadlines-none = Đơn vị không có kỳ báo cáo nào phải gửi theo Kế hoạch.
deadlines-left = Còn { $working } ngày làm việc ({ $days } ngày theo lịch).
deadlines-days = { $when ->
    [before] còn { $count } ngày
    [today] hôm nay
   *[after] đã qua
  }
deadlines-state = Tình trạng: { $state }.
deadlines-inherited = Đơn vị đã báo cáo; còn phần của { $units }.
deadlines-met = Đã gửi: { $ratio } đơn vị, đúng hạn { $onTime }; chưa gửi: <b>{ $count }</b> đơn vị.
deadlines-month = <b>{ $month }</b> (từ ngày { $from } đến ngày { $to })
deadlines-activities = Hoạt động đã báo cáo: { $count }
deadlines-milestone = • { $day }: { $name } ({ $state })
deadlines-milestone-ticked = đã thực hiện ngày { $day }
deadlines-milestone-reported = đã báo cáo ngày { $day }
deadlines-milestone-all = { $when }; { $ratio } đơn vị đã thực hiện
button-deadlines-report = Nộp { $name }
button-deadlines-duty = Báo cáo { $name }
button-deadlines-tick = Đã làm: { $name }
button-deadlines-owing = Chưa gửi ({ $count }): { $name }
button-deadlines-occasion = Chốt, đóng kỳ: { $name }
button-deadlines-all = ‹ Tất cả các hạn
button-calendar = Thêm vào lịch

# Tệp lịch
calendar-name = Hạn báo cáo năm { $year }
calendar-caption = Mở tệp này trên điện thoại hoặc máy tính để đưa các hạn và mốc vào lịch của Anh/Chị. Khi có thay đổi, lấy lại tệp: lịch được cập nhật, không bị trùng.
calendar-nothing = Không còn hạn hoặc mốc nào phía trước.
event-deadline = Hạn cuối: { $name }
event-milestone = { $month }: { $name }
event-how = Báo cáo qua bot: /nopbaocao, /hanchot
event-alarm-early = Sắp đến hạn: { $name }, hạn cuối hết { $day }
event-alarm-last = Hôm nay là ngày làm việc cuối: { $name }, hạn cuối hết { $day }
event-alarm-milestone = Sắp đến mốc: { $name }, { $day }
