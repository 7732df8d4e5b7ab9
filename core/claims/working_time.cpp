#include "core/claims/working_time.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <unicode/ucal.h>

namespace returnbench {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

struct CloseCalendar {
    void operator()(UCalendar* calendar) const { ucal_close(calendar); }
};

std::u16string wide(const std::string& ascii) {
    return {ascii.begin(), ascii.end()};
}

void require(UErrorCode status) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::Unsupported,
                    std::string("The system's time zones cannot be read: ") + u_errorName(status) + ".",
                    "Install ICU's data again.");
}

} // namespace

struct WorkingTime::Impl {
    std::unique_ptr<UCalendar, CloseCalendar> calendar;
    std::array<bool, kWeekdays.size()> isFree{};

    void set(Timestamp time) const {
        UErrorCode status = U_ZERO_ERROR;
        ucal_setMillis(calendar.get(), static_cast<UDate>(time.time_since_epoch().count()), &status);
        require(status);
    }
    [[nodiscard]] Timestamp get() const {
        UErrorCode status = U_ZERO_ERROR;
        const UDate millis = ucal_getMillis(calendar.get(), &status);
        require(status);
        return Timestamp(std::chrono::milliseconds(static_cast<std::int64_t>(millis)));
    }
    [[nodiscard]] int field(UCalendarDateFields name) const {
        UErrorCode status = U_ZERO_ERROR;
        const int value = ucal_get(calendar.get(), name, &status);
        require(status);
        return value;
    }
    void add(int days) const {
        UErrorCode status = U_ZERO_ERROR;
        ucal_add(calendar.get(), UCAL_DATE, days, &status);
        require(status);
    }
    void toEndOfDay() const {
        ucal_set(calendar.get(), UCAL_HOUR_OF_DAY, 23);
        ucal_set(calendar.get(), UCAL_MINUTE, 59);
        ucal_set(calendar.get(), UCAL_SECOND, 59);
        ucal_set(calendar.get(), UCAL_MILLISECOND, 999);
    }
    [[nodiscard]] bool isFreeDay() const {
        return isFree[static_cast<std::size_t>(field(UCAL_DAY_OF_WEEK) - UCAL_SUNDAY)];
    }
};

WorkingTime::WorkingTime(const std::string& timeZone, const std::vector<std::string>& weekend)
    : m_impl(std::make_unique<Impl>()) {
    UErrorCode status = U_ZERO_ERROR;
    const std::u16string zone = wide(timeZone);
    m_impl->calendar.reset(
        ucal_open(zone.c_str(), static_cast<int32_t>(zone.size()), "en", UCAL_GREGORIAN, &status));
    require(status);
    for (std::size_t day = 0; day < kWeekdays.size(); ++day)
        m_impl->isFree[day] = std::find(weekend.begin(), weekend.end(), kWeekdays[day]) != weekend.end();
    if (std::all_of(m_impl->isFree.begin(), m_impl->isFree.end(), [](bool isFree) { return isFree; }))
        m_impl->isFree = {}; // a week without a working day would never end
}

WorkingTime::~WorkingTime() = default;
WorkingTime::WorkingTime(WorkingTime&&) noexcept = default;

std::optional<Timestamp> WorkingTime::endOf(Timestamp from, const ClockRule& rule) const {
    if (rule.hours)
        return from + std::chrono::hours(*rule.hours);
    if (!rule.days)
        return std::nullopt;
    m_impl->set(from);
    if (rule.counting == ClockRule::Counting::Calendar)
        m_impl->add(*rule.days);
    else
        for (int counted = 0; counted < *rule.days;) {
            m_impl->add(1);
            if (!m_impl->isFreeDay())
                ++counted;
        }
    if (rule.untilEndOfDay)
        m_impl->toEndOfDay();
    return m_impl->get();
}

Timestamp WorkingTime::startOf(Date day) const {
    UErrorCode status = U_ZERO_ERROR;
    ucal_clear(m_impl->calendar.get()); // milliseconds too
    ucal_setDateTime(m_impl->calendar.get(), static_cast<int>(day.year()),
                     static_cast<int32_t>(static_cast<unsigned>(day.month())) - 1,
                     static_cast<int32_t>(static_cast<unsigned>(day.day())), 0, 0, 0, &status);
    require(status);
    return m_impl->get();
}

std::string WorkingTime::local(Timestamp time) const {
    m_impl->set(time);
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d", m_impl->field(UCAL_YEAR),
                        m_impl->field(UCAL_MONTH) + 1, m_impl->field(UCAL_DATE),
                        m_impl->field(UCAL_HOUR_OF_DAY), m_impl->field(UCAL_MINUTE));
    return text.data();
}

bool isTimeZone(const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    UBool isSystems = 0;
    std::array<UChar, 128> canonical{};
    const std::u16string zone = wide(name);
    ucal_getCanonicalTimeZoneID(zone.c_str(), static_cast<int32_t>(zone.size()), canonical.data(),
                                static_cast<int32_t>(canonical.size()), &isSystems, &status);
    return U_SUCCESS(status) && isSystems != 0;
}

bool isWeekday(std::string_view name) {
    return std::find(kWeekdays.begin(), kWeekdays.end(), name) != kWeekdays.end();
}

} // namespace returnbench
